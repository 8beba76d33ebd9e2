//! Reading files needs no more memory than a fixed multiple of them, whatever is in them.

mod counting;

use counting::most_bytes;
use genauth_org::files::{Content, SourceFile, parse};

/// What 1,000 problems, the tables of headers and 50,000 blank cells need.
const FIXED: usize = 24 << 20;

/// All cases in one test: another one beside it would be counted too.
#[test]
fn memory_is_a_multiple_of_the_file() {
    let size = 1 << 20;
    let custom: String = (0..120).map(|field| format!(",custom.{field}")).collect();
    let csv = |header: &str, row: &str| format!("{header}\n{}", row.repeat(size / row.len()));
    let path = format!("a{}", "/b".repeat(30));
    let numbered = |header: &str, row: &dyn Fn(usize) -> String| {
        let mut text = format!("{header}\n");
        let mut index = 0;
        while text.len() < size {
            text += &row(index);
            index += 1;
        }
        text
    };
    // The multiple of each is what it needs, rounded up: a guard against one that grows with the file.
    for (name, text, multiple) in [
        ("rows of departments", csv("id,parent,name", "1,2,a\n"), 200),
        ("blank lines", csv("id,parent,name", "\n"), 10),
        ("separators", csv("id,parent,name", ",,,,,,,\n"), 60),
        ("separators in the header", csv("id", ","), 60),
        ("one cell in quotes", format!("id,parent,name\n1,,\"{}", "a\n".repeat(size / 2)), 10),
        (
            "short rows of many columns",
            csv(&format!("id,parent,name{custom}\n1,,a{}", ",x".repeat(120)), "1,,a\n"),
            400,
        ),
        ("people", numbered("username,departments", &|index| format!("{index},1\n")), 100),
        ("memberships", csv("username,departments", "a,1;2;3;4;5;6;7;8;9;0;1;2;3;4\n"), 60),
        ("deep paths", numbered("Username,Department", &|index| format!("{index},a/{index}{path}\n")), 500),
        ("JSON of lists", format!("[{}1]", "[],".repeat(size / 3)), 60),
        ("JSON of objects", format!("[{}1]", "{\"id\":1},".repeat(size / 9)), 200),
        ("JSON of names", format!("[{{{}}}]", numbered("\"a\":0", &|index| format!(",\"{index}\":0"))), 100),
        ("JSON that is deep", "[".repeat(size), 10),
    ] {
        let length = text.len();
        let file = [SourceFile { name: "a.txt".to_owned(), content: Content::Text(text) }];
        let most = most_bytes(|| drop(parse(&file)));
        println!("{name}: {} times", most / length);
        assert!(most <= multiple * length + FIXED, "{name}: {most} bytes for {length}");
    }
}

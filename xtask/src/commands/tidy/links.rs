//! A link between pages leads to a file, a folder or a heading that is there, README to each page of `docs`, and a page there to each
//! one in the folder of its name.

use super::tree::{Source, Tree, Violation};

/// The check.
pub fn check(tree: &Tree) -> Vec<Violation> {
    let mut violations: Vec<_> = tree.below("", ".md").flat_map(|page| broken(tree, page)).collect();
    violations.extend(tree.below("docs/", ".md").filter_map(|page| unlinked(tree, page)));
    violations
}

/// A page to which none leads that lists it: `docs/calls.md` lists those in `docs/calls`.
fn unlinked(tree: &Tree, page: &Source) -> Option<Violation> {
    let listing = match page.path.strip_prefix("docs/")?.split_once('/') {
        Some((folder, _)) => format!("docs/{folder}.md"),
        None => "README.md".to_owned(),
    };
    let mut linked = links(tree.get(&listing)?).filter_map(|(_, link)| resolved(&listing, link));
    let what = format!("no link of {listing} leads to this page");
    (!linked.any(|(path, _)| path == page.path)).then(|| Violation::new(&page.path, 1, what))
}

fn broken(tree: &Tree, page: &Source) -> Vec<Violation> {
    let violation = |(line, link): (usize, &str)| {
        let (path, anchor) = resolved(&page.path, link)?;
        let what = match tree.get(&path) {
            Some(target) if anchor.is_empty() || anchors(target).contains(&anchor) => return None,
            Some(_) => format!("{path} has no heading #{anchor}"),
            None if anchor.is_empty() && is_folder(tree, &path) => return None,
            None => format!("there is no {path}"),
        };
        Some(Violation::new(&page.path, line, format!("the link {link} leads nowhere: {what}")))
    };
    links(page).filter_map(violation).collect()
}

fn is_folder(tree: &Tree, path: &str) -> bool {
    let inside = format!("{path}/");
    tree.sources.iter().any(|source| source.path.starts_with(&inside))
}

/// The targets of `[text](target)`, with their lines.
fn links(page: &Source) -> impl Iterator<Item = (usize, &str)> {
    prose(page).flat_map(|(number, line)| {
        let targets = line.split("](").skip(1);
        targets.filter_map(move |rest| Some((number, rest.split_once(')')?.0)))
    })
}

/// The lines outside of samples.
fn prose(page: &Source) -> impl Iterator<Item = (usize, &str)> {
    let mut inside = false;
    page.lines().filter(move |(_, line)| {
        let fence = line.starts_with("```");
        inside ^= fence;
        !inside && !fence
    })
}

/// Path and heading of a link within the repository.
fn resolved(page: &str, link: &str) -> Option<(String, String)> {
    if link.contains("://") || link.starts_with("mailto:") {
        return None;
    }
    let (path, anchor) = link.split_once('#').unwrap_or((link, ""));
    if path.is_empty() {
        return Some((page.to_owned(), anchor.to_owned()));
    }
    let mut steps: Vec<&str> = page.split('/').collect();
    steps.pop();
    for step in path.trim_end_matches('/').split('/') {
        match step {
            "." => {}
            ".." => drop(steps.pop()),
            _ => steps.push(step),
        }
    }
    Some((steps.join("/"), anchor.to_owned()))
}

/// What GitHub calls the headings of a page; of equal ones the second gets `-1`, the third `-2`.
fn anchors(page: &Source) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for (_, line) in prose(page) {
        let title = line.trim_start_matches('#');
        if title.len() == line.len() || !title.starts_with(' ') {
            continue;
        }
        let kept = title.trim().chars().filter(|letter| letter.is_alphanumeric() || " -_".contains(*letter));
        let anchor = kept.collect::<String>().to_lowercase().replace(' ', "-");
        let numbered = (1..).map(|number| format!("{anchor}-{number}"));
        let free = std::iter::once(anchor.clone()).chain(numbered).find(|name| !found.contains(name));
        found.extend(free);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::tree::messages;
    use super::*;

    const PAGE: &str =
        "# A page\n\n## `node:http`, and more\n\n## Twice\n\n## Twice\n\n```sh\n# comment\n```\n";

    fn found(path: &str, text: &str) -> Vec<String> {
        let readme = "[a](docs/a.md)";
        messages(&check(&Tree::of(&[
            ("docs/a.md", PAGE),
            ("src/lib.rs", ""),
            ("README.md", readme),
            (path, text),
        ])))
    }

    #[test]
    fn follows_links_to_files_folders_and_headings() {
        for link in [
            "../docs/a.md",
            "../docs/a.md#nodehttp-and-more",
            "../docs/a.md#twice-1",
            "../src",
            "../src/",
            "./b.md",
            "#here",
            "https://example.com/missing.md#x",
        ] {
            assert_eq!(found("tests/b.md", &format!("# Here\n[a]({link})")), [""; 0], "{link}");
        }
    }

    #[test]
    fn names_the_line_of_a_link_that_leads_nowhere() {
        for (link, what) in [
            ("a.md", "there is no tests/a.md"),
            ("../sr", "there is no sr"),
            ("../src#x", "there is no src"),
            ("../docs/a.md#other", "docs/a.md has no heading #other"),
            ("../docs/a.md#twice-2", "docs/a.md has no heading #twice-2"),
            ("../docs/a.md#comment", "docs/a.md has no heading #comment"),
            ("#there", "tests/b.md has no heading #there"),
        ] {
            let wanted = format!("tests/b.md:3: the link {link} leads nowhere: {what}");
            assert_eq!(found("tests/b.md", &format!("# Here\n\n[a](#here) and [b]({link}).")), [wanted]);
        }
    }

    #[test]
    fn leaves_samples_alone() {
        assert_eq!(found("tests/b.md", "```md\n[a](missing.md)\n```\n"), [""; 0]);
    }

    #[test]
    fn finds_a_page_that_readme_does_not_link() {
        assert_eq!(found("docs/b.md", "# B\n"), ["docs/b.md:1: no link of README.md leads to this page"]);
    }

    #[test]
    fn finds_a_page_in_a_folder_that_the_page_of_that_name_does_not_link() {
        let lost = "docs/a/b.md:1: no link of docs/a.md leads to this page";
        assert_eq!(found("docs/a/b.md", "# B\n"), [lost]);
        let readme = "[a](docs/a.md) [b](docs/a/b.md)";
        let list = |page: &str| {
            let files = [("README.md", readme), ("docs/a.md", page), ("docs/a/b.md", "# B\n")];
            messages(&check(&Tree::of(&files)))
        };
        assert_eq!(list("[b](a/b.md)\n"), [""; 0]);
        assert_eq!(list("# A\n"), [lost]);
    }
}

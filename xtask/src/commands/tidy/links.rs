//! A link between pages leads to a file, a folder or a heading that is there, and README to each page of `docs`.

use super::tree::{Source, Tree, Violation};

/// The check.
pub fn check(tree: &Tree) -> Vec<Violation> {
    let mut violations: Vec<_> = tree.below("", ".md").flat_map(|page| broken(tree, page)).collect();
    if let Some(readme) = tree.get("README.md") {
        let linked: Vec<_> = links(readme).filter_map(|(_, link)| resolved("README.md", link)).collect();
        let lost =
            tree.below("docs/", ".md").filter(|page| !linked.iter().any(|(path, _)| *path == page.path));
        violations.extend(
            lost.map(|page| Violation::new(&page.path, 1, "no link of README.md leads to this page")),
        );
    }
    violations
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
}

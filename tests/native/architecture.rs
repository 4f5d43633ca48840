//! The layers of the crate, held mechanically: which module may use which, and how long a file may be.
//!
//! The page's crates are guarded by `Cargo.toml` (they exist for wasm32 alone); this test guards our own edges.
#![allow(
    clippy::unwrap_used,
    reason = "a source that cannot be read is a failed test"
)]

use std::fs;
use std::path::{Path, PathBuf};

/// A file that grows beyond this hides more than one subject.
const MOST_LINES: usize = 400;

/// Each top-level module with those it may use, besides itself. A new module needs a row: where does it stand?
const LAYERS: &[(&str, &[&str])] = &[
    ("numeric", &[]),
    ("units", &[]),
    ("i18n", &[]),
    ("schedule", &[]),
    ("model", &["units", "numeric"]),
    ("catalog", &["model", "units", "numeric"]),
    ("words", &["catalog", "model", "units", "numeric"]),
    ("scenario", &["catalog", "model", "units", "numeric"]),
    (
        "engine",
        &["scenario", "catalog", "model", "units", "numeric"],
    ),
    (
        "reality",
        &["engine", "scenario", "catalog", "model", "units", "numeric"],
    ),
    (
        "job",
        &[
            "import", "reality", "engine", "scenario", "catalog", "model", "units", "numeric",
        ],
    ),
    ("worker", &["job"]),
    (
        "share",
        &["scenario", "catalog", "model", "units", "numeric"],
    ),
    (
        "book",
        &["words", "i18n", "catalog", "model", "units", "numeric"],
    ),
    (
        "import",
        &["words", "scenario", "catalog", "model", "units", "numeric"],
    ),
    (
        "export",
        &[
            "import", "words", "scenario", "catalog", "model", "units", "numeric",
        ],
    ),
    (
        "view",
        &[
            "reality", "engine", "scenario", "catalog", "model", "units", "numeric",
        ],
    ),
    (
        "app",
        &[
            "view", "book", "share", "import", "export", "i18n", "job", "schedule", "reality",
            "engine", "scenario", "catalog", "model", "units", "numeric",
        ],
    ),
];

/// Modules of `src/` that stand above all layers: the map itself and the thin entries.
const FREE: &[&str] = &["lib", "bin"];

fn allowed(layer: &str) -> Option<&'static [&'static str]> {
    LAYERS
        .iter()
        .find(|(name, _)| *name == layer)
        .map(|(_, below)| *below)
}

/// The source with comments and the insides of strings blanked, so that only code is left.
fn code_of(source: &str) -> String {
    let mut code = String::with_capacity(source.len());
    let mut rest = source;
    while let Some(first) = rest.chars().next() {
        let skipped = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if let Some(length) = raw_string(rest) {
            length
        } else if first == '"' {
            string(rest)
        } else if rest.starts_with("'\"'") {
            3
        } else {
            code.push(first);
            rest = &rest[first.len_utf8()..];
            continue;
        };
        code.push(' ');
        rest = &rest[skipped..];
    }
    code
}

/// Length of the string literal that a text starts with.
fn string(text: &str) -> usize {
    let mut escaped = false;
    for (at, character) in text.char_indices().skip(1) {
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// Length of the raw string literal that a text starts with, if it does.
fn raw_string(text: &str) -> Option<usize> {
    let hashes = text.strip_prefix('r')?;
    let count = hashes.len() - hashes.trim_start_matches('#').len();
    hashes[count..].strip_prefix('"')?;
    let close = format!("\"{}", "#".repeat(count));
    let start = 1 + count + 1;
    Some(
        text[start..]
            .find(&close)
            .map_or(text.len(), |end| start + end + close.len()),
    )
}

/// Top-level modules that a source names through `crate::`, in braces too (`use crate::{units::Unit, model}`), or through a
/// chain of `super::` that climbs out of its own top-level module. `depth` is the number of segments of the module's path.
fn edges(source: &str, depth: usize) -> Vec<String> {
    let code: String = code_of(source)
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    let code = code
        .replace(":: ", "::")
        .replace(" ::", "::")
        .replace("{ ", "{");
    let climb = "super::".repeat(depth);
    let mut found = Vec::new();
    for marker in ["crate::", climb.as_str()] {
        for (at, _) in code.match_indices(marker) {
            let before = code[..at].chars().next_back();
            if before.is_some_and(|c| c.is_alphanumeric() || "_$:".contains(c)) {
                continue;
            }
            found.extend(heads(&code[at + marker.len()..]));
        }
    }
    found.sort();
    found.dedup();
    found
}

/// First segments of the path, or of each path in the braces, that a text starts with.
fn heads(text: &str) -> Vec<String> {
    let word = |text: &str| -> String {
        text.chars()
            .take_while(|c| c.is_alphanumeric() || *c == '_')
            .collect()
    };
    let Some(inside) = text.strip_prefix('{') else {
        return vec![word(text)];
    };
    let mut heads = vec![word(inside)];
    let mut level = 0;
    for (at, character) in inside.char_indices() {
        match character {
            '{' => level += 1,
            '}' if level == 0 => break,
            '}' => level -= 1,
            ',' if level == 0 => heads.push(word(inside[at + 1..].trim_start())),
            _ => {}
        }
    }
    heads
}

/// What is wrong with the edges of a source that stands at a module path such as `engine::ledger`.
fn violations(module: &str, source: &str) -> Vec<String> {
    let layer = module.split("::").next().unwrap_or_default();
    if FREE.contains(&layer) {
        return Vec::new();
    }
    let Some(below) = allowed(layer) else {
        return vec![format!(
            "{module}: `{layer}` has no row in the table of layers"
        )];
    };
    edges(source, module.split("::").count())
        .into_iter()
        .filter(|used| used != layer && allowed(used).is_some() && !below.contains(&used.as_str()))
        .map(|used| format!("{module} uses {used}, which is not below {layer}"))
        .collect()
}

fn files_under(folder: &Path, extensions: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap_or_default();
        if path.is_dir() && name != "node_modules" {
            found.extend(files_under(&path, extensions));
        } else if path
            .extension()
            .is_some_and(|end| extensions.iter().any(|e| end == *e))
        {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// `src/engine/ledger.rs` is `engine::ledger`.
fn module_of(file: &Path, root: &Path) -> String {
    let inside = file.strip_prefix(root).unwrap().with_extension("");
    let segments: Vec<_> = inside
        .iter()
        .map(|s| s.to_string_lossy().into_owned())
        .collect();
    segments.join("::")
}

fn crate_root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn modules_use_only_what_lies_below_them() {
    let root = crate_root().join("src");
    let files = files_under(&root, &["rs"]);
    assert!(files.len() > 10, "the sources were not found");
    let wrong: Vec<String> = files
        .iter()
        .flat_map(|file| violations(&module_of(file, &root), &fs::read_to_string(file).unwrap()))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn files_stay_short() {
    let sources = files_under(&crate_root().join("src"), &["rs"]);
    let tests = files_under(&crate_root().join("tests"), &["rs", "mjs"]);
    let long: Vec<String> = sources
        .iter()
        .chain(&tests)
        .map(|file| (file, fs::read_to_string(file).unwrap().lines().count()))
        .filter(|(_, lines)| *lines > MOST_LINES)
        .map(|(file, lines)| format!("{}: {lines} lines", file.display()))
        .collect();
    assert!(long.is_empty(), "split by meaning:\n{}", long.join("\n"));
}

#[test]
fn a_planted_edge_is_found() {
    let cases = [
        ("units", "use crate::model::Territory;"),
        ("catalog::table", "use crate::engine::evaluate;"),
        ("view::sankey", "fn title() { crate::i18n::Language::Fr; }"),
        (
            "engine::co2",
            "use crate::{\n    units::Unit,\n    view::{sankey, series},\n};",
        ),
        ("engine", "pub(crate) use crate :: app :: App;"),
        ("scenario::edit", "use super::super::share::encode;"),
        (
            "share",
            "let quote = '\"'; use crate::engine::Park; let other = '\"';",
        ),
        (
            "numeric::finance",
            "let a = \"x\"; let b = crate::units::KG_PER_T;",
        ),
    ];
    for (module, source) in cases {
        assert_eq!(violations(module, source).len(), 1, "{module}: {source}");
    }
    assert_eq!(
        violations("model", "use crate::{catalog::Datum, units::Unit, engine};").len(),
        2,
        "catalog and engine, not units"
    );
    assert_eq!(
        violations("utilities", "").len(),
        1,
        "a module without a row"
    );
}

#[test]
fn what_is_no_edge_is_left_alone() {
    let cases = [
        (
            "engine",
            "use crate::catalog::catalog; use crate::engine::Ledger;",
        ),
        (
            "catalog",
            "//! Read by [`crate::engine`].\n/* crate::app */",
        ),
        (
            "catalog",
            "let text = \"crate::engine\"; let raw = r#\"say \"crate::app\"\"#;",
        ),
        ("engine::ledger", "use super::outcome::Outcome;"),
        (
            "model",
            "let x = ::other_crate::engine::run(); $crate::engine!();",
        ),
        ("bin::boucle", "use crate::app::App;"),
        (
            "app::state",
            "use crate::{engine::Park, i18n::Texts, view::sankey};",
        ),
    ];
    for (module, source) in cases {
        assert_eq!(violations(module, source), Vec::<String>::new(), "{source}");
    }
}

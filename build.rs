//! Writes the tables of sourced values without their source texts, which are most of their bytes: the browser computes with
//! these and fetches the whole tables when somebody asks where a value comes from. Substitution rules that no action uses
//! stay out as well. Beside them stand the names of what a survey may be about, from the texts of all languages: a page has
//! those of its reader alone, a survey comes in any.

use std::collections::BTreeMap;
use std::error::Error;
use std::path::Path;

/// Folder of the tables, readable by people: the one source of every figure.
const FOLDER: &str = "src/catalog/data";
/// Heading by which a table of sourced values is known.
const HEADING: [&str; 9] = [
    "key",
    "value",
    "unit",
    "low",
    "high",
    "range_basis",
    "source",
    "source_year",
    "verified",
];
/// Stands for the source, as `catalog::ELSEWHERE`.
const ELSEWHERE: &str = "-";
/// Folder of the texts, its languages in the order of the columns, and the families of names that a survey uses.
const TEXTS: &str = "src/i18n";
const LANGUAGES: [&str; 4] = ["fr", "en", "de", "lb"];
const FAMILIES: [&str; 3] = ["resource-", "archetype-", "route-"];

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed={FOLDER}");
    println!("cargo:rerun-if-changed=build.rs");
    let mut files = Vec::new();
    for entry in std::fs::read_dir(FOLDER)? {
        files.push(entry?.path());
    }
    files.sort();
    let out = std::env::var("OUT_DIR")?;
    let unused = copy_used_rules(&Path::new(&out).join("rules.csv"))?;
    copy_names(&Path::new(&out).join("names.csv"))?;
    let place = Path::new(&out).join("figures.csv");
    let mut writer = csv::Writer::from_path(place)?;
    writer.write_record(HEADING)?;
    for file in files
        .iter()
        .filter(|file| file.extension().is_some_and(|end| end == "csv"))
    {
        copy_without_sources(file, &unused, &mut writer)?;
    }
    writer.flush()?;
    Ok(())
}

/// Copies the substitution rules that some action uses, for the browser; gives the beginnings of the keys of the others.
fn copy_used_rules(place: &Path) -> Result<Vec<String>, Box<dyn Error>> {
    let mut reader = csv::Reader::from_path(Path::new(FOLDER).join("rules.csv"))?;
    let mut writer = csv::Writer::from_path(place)?;
    writer.write_record(reader.headers()?)?;
    let actions = reader.headers()?.iter().position(|name| name == "actions");
    let mut unused = Vec::new();
    for record in reader.records() {
        let record = record?;
        if actions.and_then(|column| record.get(column)) == Some("") {
            unused.push(format!("rule.{}.", &record[0]));
        } else {
            writer.write_record(&record)?;
        }
    }
    writer.flush()?;
    Ok(unused)
}

/// Writes the names of resources, sectors and routes: text key, then the name in each language.
fn copy_names(place: &Path) -> Result<(), Box<dyn Error>> {
    let mut names: BTreeMap<String, [String; 4]> = BTreeMap::new();
    for (column, language) in LANGUAGES.into_iter().enumerate() {
        let folder = Path::new(TEXTS).join(language);
        println!("cargo:rerun-if-changed={}", folder.display());
        for entry in std::fs::read_dir(folder)? {
            let file = entry?.path();
            if file.extension().is_none_or(|end| end != "ftl") {
                continue;
            }
            for line in std::fs::read_to_string(file)?.lines() {
                let known = FAMILIES.iter().any(|family| line.starts_with(family));
                if let Some((key, name)) = line.split_once(" = ").filter(|_| known) {
                    name.clone_into(&mut names.entry(key.to_owned()).or_default()[column]);
                }
            }
        }
    }
    let mut writer = csv::Writer::from_path(place)?;
    for (key, [fr, en, de, lb]) in names {
        writer.write_record([key, fr, en, de, lb])?;
    }
    Ok(writer.flush()?)
}

/// Copies the rows of a table of sourced values, but for those of unused rules; leaves other tables alone.
fn copy_without_sources(
    file: &Path,
    unused: &[String],
    writer: &mut csv::Writer<std::fs::File>,
) -> Result<(), Box<dyn Error>> {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_path(file)?;
    if *reader.headers()? != HEADING[..] {
        return Ok(());
    }
    for record in reader.records() {
        let record = record?;
        if unused.iter().any(|prefix| record[0].starts_with(prefix)) {
            continue;
        }
        let row = HEADING.iter().zip(&record);
        writer.write_record(row.map(|(name, text)| match *name {
            "source" => ELSEWHERE.to_owned(),
            "low" | "high" => in_percent(&record[1], text).unwrap_or_else(|| text.to_owned()),
            _ => text.to_owned(),
        }))?;
    }
    Ok(())
}

/// An end of a range in percent of the value, `%70`, where that gives the same number: most ranges are stated so, and the few
/// percentages in use compress to almost nothing.
fn in_percent(value: &str, end: &str) -> Option<String> {
    let (value, end): (f64, f64) = (value.parse().ok()?, end.parse().ok()?);
    let percent = (end / value * 100.0).round();
    let same = (value * percent / 100.0).to_bits() == end.to_bits() && percent.abs() < 1e6;
    same.then(|| format!("%{percent}"))
}

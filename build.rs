//! Writes the tables of sourced values without their source texts, which are most of their bytes: the browser computes with
//! these and fetches the whole tables when somebody asks where a value comes from.

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

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed={FOLDER}");
    println!("cargo:rerun-if-changed=build.rs");
    let mut files = Vec::new();
    for entry in std::fs::read_dir(FOLDER)? {
        files.push(entry?.path());
    }
    files.sort();
    let place = Path::new(&std::env::var("OUT_DIR")?).join("figures.csv");
    let mut writer = csv::Writer::from_path(place)?;
    writer.write_record(HEADING)?;
    for file in files
        .iter()
        .filter(|file| file.extension().is_some_and(|end| end == "csv"))
    {
        copy_without_sources(file, &mut writer)?;
    }
    writer.flush()?;
    Ok(())
}

/// Copies the rows of a table of sourced values; leaves other tables alone.
fn copy_without_sources(
    file: &Path,
    writer: &mut csv::Writer<std::fs::File>,
) -> Result<(), Box<dyn Error>> {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_path(file)?;
    if *reader.headers()? != HEADING[..] {
        return Ok(());
    }
    for record in reader.records() {
        let record = record?;
        let row = HEADING.iter().zip(&record);
        writer.write_record(
            row.map(|(name, text)| if *name == "source" { ELSEWHERE } else { text }),
        )?;
    }
    Ok(())
}

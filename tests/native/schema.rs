//! The JSON Schemas that `static/schema/` publishes are those of the Rust types. To write them anew after a change of a
//! type: `BOUCLE_WRITE_SCHEMA=1 cargo test --test native schema`.

use boucle::book::TerritoryFile;
use boucle::engine::Outcome;
use boucle::engine::monte_carlo::Summary;
use boucle::scenario::Scenario;
use schemars::{Schema, schema_for};
use std::path::PathBuf;

fn check(name: &str, schema: &Schema) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("static/schema/{name}.json"));
    let text = serde_json::to_string_pretty(schema).expect("a schema is JSON") + "\n";
    if std::env::var_os("BOUCLE_WRITE_SCHEMA").is_some() {
        std::fs::write(&path, &text).expect("the schema is written");
    }
    let published = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        published == text,
        "static/schema/{name}.json is not that of the type"
    );
}

#[test]
fn schemas_are_those_of_the_types() {
    check("territory", &schema_for!(TerritoryFile));
    check("scenario", &schema_for!(Scenario));
    check("outcome", &schema_for!(Outcome));
    check("monte-carlo", &schema_for!(Summary));
}

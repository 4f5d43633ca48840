//! The substitution library: which by-product replaces which input, with what yield, cost and CO2e.
//!
//! `data/rules.csv` holds the structure, `data/substitutions.csv` the figures, under keys that start with `rule.<id>`. The texts
//! behind a rule (treatment, conditions, codes of waste and of sector) stand in the sources of its figures.

use super::{Datum, catalog};
use serde::Deserialize;
use std::sync::OnceLock;

/// Who makes the by-product usable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// Straight from one company to the other.
    Direct,
    /// A recycler, who also serves others: an outlet outside the park.
    Recycler,
    /// A plant that serves many, such as a digester: an outlet outside the park.
    Network,
    /// Inside one company.
    Onsite,
}

/// One row of `rules.csv`.
#[derive(Clone, Debug, Deserialize)]
struct RuleRow {
    id: String,
    output: String,
    input: String,
    mode: Channel,
    rank: u8,
    factor: String,
    factor_scale: Option<f64>,
    class: String,
    actions: String,
    difficulty: u8,
    verified: String,
    numbers_verified: String,
}

/// One way of using a by-product.
#[derive(Clone, Debug)]
pub struct Rule {
    /// Id, such as `W01`.
    pub id: &'static str,
    /// Resource that is given.
    pub output: &'static str,
    /// Resource that it replaces.
    pub input: &'static str,
    /// Who makes it usable.
    pub channel: Channel,
    /// Place in the waste hierarchy: 1 reuse, 2 use as by-product, 3 recycling, 4 compost and digestion, 5 energy.
    pub rank: u8,
    /// Class of waste that the output is a kind of, where an actor tells no more than the class; empty for none.
    pub class: &'static str,
    /// Actions that use it.
    pub actions: Vec<&'static str>,
    /// Difficulty, 1 easy to 5 hard.
    pub difficulty: u8,
    /// True when the exchange itself was read in a source.
    pub verified: bool,
    /// True when yield and CO2e of the treatment were read or computed from what was read.
    pub numbers_verified: bool,
    /// Units of the input replaced by a unit of the output.
    pub yielded: Option<&'static Datum>,
    /// EUR per unit of the output to make it usable, without transport.
    pub treatment_eur: Option<&'static Datum>,
    /// kg CO2e per unit of the output to make it usable, without transport.
    pub treatment_kgco2e: Option<&'static Datum>,
    /// Distance in km beyond which it is not done.
    pub practical_km: Option<&'static Datum>,
    /// CO2e of making the input; `None` where no figure is known, and then no credit is counted.
    pub factor: Option<&'static Datum>,
    /// What turns that figure into kg CO2e per unit of the input.
    pub factor_scale: f64,
    /// Price of a unit of the input, EUR; `None` where the price is that of a carrier or of water.
    pub price: Option<&'static Datum>,
    /// Share of the class that is this output.
    pub offer_share: Option<&'static Datum>,
    /// Share of the need for the input that it may meet.
    pub need_share: Option<&'static Datum>,
}

/// All rules, in the order of the table.
pub fn rules() -> &'static [Rule] {
    static RULES: OnceLock<Vec<Rule>> = OnceLock::new();
    RULES.get_or_init(|| rows().iter().map(assemble).collect())
}

/// The rule with an id.
pub fn rule(id: &str) -> Option<&'static Rule> {
    rules().iter().find(|rule| rule.id == id)
}

fn rows() -> &'static [RuleRow] {
    static ROWS: OnceLock<Vec<RuleRow>> = OnceLock::new();
    ROWS.get_or_init(|| {
        csv::Reader::from_reader(include_bytes!("data/rules.csv").as_slice())
            .deserialize()
            .filter_map(Result::ok)
            .collect()
    })
}

fn assemble(row: &'static RuleRow) -> Rule {
    let own = |name: &str| catalog().get(&["rule.", &row.id, ".", name].concat());
    let about = |family: &str, resource: &str| catalog().get(&[family, resource].concat());
    Rule {
        id: &row.id,
        output: &row.output,
        input: &row.input,
        channel: row.mode,
        rank: row.rank,
        class: &row.class,
        actions: row.actions.split_whitespace().collect(),
        difficulty: row.difficulty,
        verified: row.verified == "yes",
        numbers_verified: row.numbers_verified == "yes",
        yielded: own("yield"),
        treatment_eur: own("treatment_eur"),
        treatment_kgco2e: own("treatment_kgco2e"),
        practical_km: own("practical_km"),
        factor: catalog().get(&row.factor),
        factor_scale: row.factor_scale.unwrap_or(0.0),
        price: about("resource_price.", &row.input),
        offer_share: about("offer_share.", &row.output),
        need_share: about("need_share.", &row.input),
    }
}

impl Rule {
    /// kg CO2e that a unit of the output saves before transport and without what the present route causes, by the catalog's
    /// central figures: yield x CO2e of the input - CO2e of the treatment.
    pub fn net_kgco2e(&self) -> f64 {
        let central = |datum: Option<&Datum>| datum.map_or(0.0, |datum| datum.value);
        central(self.yielded) * central(self.factor) * self.factor_scale
            - central(self.treatment_kgco2e)
    }
}

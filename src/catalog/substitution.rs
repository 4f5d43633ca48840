//! The substitution library: which by-product replaces which input, with what yield, cost and CO2e.
//!
//! `data/rules.csv` holds the structure, `data/substitutions.csv` the figures, under keys that start with `rule.<id>`. The texts
//! behind a rule (treatment, conditions, codes of waste and of sector) stand in the sources of its figures.

use super::read::{named, plain_rows};
use super::{Datum, catalog};
use serde::Deserialize;
use std::sync::OnceLock;

/// The rules; in the browser those that some action uses, see `build.rs`.
#[cfg(not(target_arch = "wasm32"))]
const RULES_TABLE: &str = include_str!("data/rules.csv");
#[cfg(target_arch = "wasm32")]
const RULES_TABLE: &str = include_str!(concat!(env!("OUT_DIR"), "/rules.csv"));

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
    RULES.get_or_init(|| {
        plain_rows(RULES_TABLE)
            .filter_map(|fields| assemble(&fields))
            .collect()
    })
}

/// The rule with an id.
pub fn rule(id: &str) -> Option<&'static Rule> {
    rules().iter().find(|rule| rule.id == id)
}

/// Reads a row, in the order of the heading of the table. `None` when a field is missing or not of its kind.
fn assemble(fields: &[&'static str]) -> Option<Rule> {
    let text = |place: usize| fields.get(place).copied();
    let (id, output, input) = (text(0)?, text(1)?, text(2)?);
    let own = |name: &str| catalog().get(&["rule.", id, ".", name].concat());
    let about = |family: &str, resource: &str| catalog().get(&[family, resource].concat());
    Some(Rule {
        id,
        output,
        input,
        channel: named(text(3)?)?,
        rank: text(4)?.parse().ok()?,
        factor: catalog().get(text(5)?),
        factor_scale: text(6)?.parse().unwrap_or(0.0),
        class: text(7)?,
        actions: text(8)?.split_whitespace().collect(),
        difficulty: text(9)?.parse().ok()?,
        verified: text(10)? == "yes",
        numbers_verified: text(11)? == "yes",
        yielded: own("yield"),
        treatment_eur: own("treatment_eur"),
        treatment_kgco2e: own("treatment_kgco2e"),
        practical_km: own("practical_km"),
        price: about("resource_price.", input),
        offer_share: about("offer_share.", output),
        need_share: about("need_share.", input),
    })
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

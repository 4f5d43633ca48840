//! The tree of resources.

use super::read::{RowFault, fault, field};
use crate::units::Unit;
use serde::Serialize;

/// A resource: what a flow may be made of. Its name is the text `resource-<code with dashes>`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Resource {
    /// Code, such as `waste.cardboard`.
    pub code: String,
    /// Unit in which it is counted by default.
    pub unit: Unit,
    /// Mass of one unit in kg, where it has one.
    pub kg_per_unit: Option<f64>,
    /// Net heating value in kWh per kg, where it burns.
    pub lhv_kwh_per_kg: Option<f64>,
    /// Code of the resource above it in the tree.
    pub parent: Option<String>,
}

impl Resource {
    /// Mass in kg of a quantity of this resource, or `None` when it has no mass or the unit does not fit.
    pub fn mass_kg(&self, quantity: f64, unit: Unit) -> Option<f64> {
        if let Some(kilograms) = unit.factor_to(Unit::Kilogram) {
            return Some(quantity * kilograms);
        }
        Some(quantity * unit.factor_to(self.unit)? * self.kg_per_unit?)
    }
}

/// Reads a table with columns `code,unit,kg_per_unit,lhv_kwh_per_kg,parent`.
pub(super) fn read_resources(csv: &str) -> (Vec<Resource>, Vec<RowFault>) {
    let mut resources = Vec::new();
    let mut faults = Vec::new();
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    for (index, record) in reader.records().enumerate() {
        match record
            .map_err(|error| error.to_string())
            .and_then(|fields| resource(&fields))
        {
            Ok(resource) => resources.push(resource),
            Err(reason) => faults.push(fault(index, String::new(), reason)),
        }
    }
    (resources, faults)
}

fn resource(record: &csv::StringRecord) -> Result<Resource, String> {
    let symbol = field(record, 1, "unit")?;
    Ok(Resource {
        code: field(record, 0, "code")?.to_owned(),
        unit: Unit::parse(symbol).ok_or_else(|| format!("unit is unknown: {symbol}"))?,
        kg_per_unit: optional(record, 2)?,
        lhv_kwh_per_kg: optional(record, 3)?,
        parent: record
            .get(4)
            .map(str::trim)
            .filter(|parent| !parent.is_empty())
            .map(str::to_owned),
    })
}

fn optional(record: &csv::StringRecord, position: usize) -> Result<Option<f64>, String> {
    match record.get(position).map(str::trim) {
        None | Some("") => Ok(None),
        Some(text) => text
            .parse()
            .map(Some)
            .map_err(|_| format!("not a number: {text}")),
    }
}

/// Fuels that stand in the tree twice: as what a treated waste takes the place of, and as what people buy and call by the same name.
const BOUGHT: [(&str, &str); 2] = [
    ("fuel.natural_gas", "energy.gas"),
    ("fuel.heating_oil", "energy.heating_oil"),
];

/// What people mean who name a resource by the name of `code`: the carrier of energy that they buy, where the fuel that a waste replaces
/// bears the same name.
pub fn meant_by(code: &str) -> &str {
    let twin = BOUGHT.iter().find(|(fuel, _)| *fuel == code);
    twin.map_or(code, |(_, bought)| bought)
}

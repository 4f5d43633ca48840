//! An actor (company or public body) and what it declares.

use crate::units::Unit;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Identifier of an actor, unique in its territory.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct ActorId(pub String);

/// Company or public body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ActorKind {
    /// A company.
    Company,
    /// A public body.
    Public,
}

/// Whether a flow enters or leaves the actor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// Into the actor.
    In,
    /// Out of the actor.
    Out,
}

/// How often a flow comes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Frequency {
    /// Without interruption.
    #[default]
    Continuous,
    /// Every day.
    Daily,
    /// Every week.
    Weekly,
    /// Every month.
    Monthly,
    /// In a season.
    Seasonal,
    /// Now and then.
    Occasional,
}

impl Frequency {
    /// All as files write them, the most frequent first.
    pub const CODES: [&str; 6] = [
        "continuous",
        "daily",
        "weekly",
        "monthly",
        "seasonal",
        "occasional",
    ];
}

/// Where a flow comes from or goes to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Partner {
    /// Another actor of the territory.
    Actor {
        /// Its id.
        id: ActorId,
    },
    /// The region; inside at the scale of a region or a country.
    #[default]
    Region,
    /// The country; inside at the scale of a country.
    Country,
    /// Abroad.
    World,
}

/// Present route of a waste.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum WasteRoute {
    /// Landfill.
    Landfill,
    /// Incineration with energy recovery.
    Incineration,
    /// Material recycling.
    Recycling,
    /// Anaerobic digestion.
    Digestion,
    /// Composting.
    Compost,
    /// Reuse as it is.
    Reuse,
}

/// A flow of one resource, per year.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Flow {
    /// Identifier, unique in the actor.
    pub id: String,
    /// Code of the resource tree, such as `energy.electricity`.
    pub resource: String,
    /// In or out.
    pub direction: Direction,
    /// Quantity per year, not negative.
    pub quantity: f64,
    /// Unit of the quantity.
    pub unit: Unit,
    /// How often it comes.
    #[serde(default)]
    pub frequency: Frequency,
    /// Share of the year's quantity in each month, summing to 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub months: Option<[f64; 12]>,
    /// Where it comes from or goes to.
    #[serde(default)]
    pub partner: Partner,
    /// Distance in km.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub distance_km: Option<f64>,
    /// Price in EUR per unit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price_eur_per_unit: Option<f64>,
    /// Present route, for a waste.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub route: Option<WasteRoute>,
    /// Temperature in degrees Celsius, for heat.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub temperature_c: Option<f64>,
    /// Uncertainty of the quantity in percent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub uncertainty_pct: Option<f64>,
    /// True when the quantity was estimated from the archetype, false when it was declared.
    #[serde(default)]
    pub estimated: bool,
}

/// Equipment of one class.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Equipment {
    /// Class, such as `forklift`; see `catalog::equipment`.
    pub class: String,
    /// Units owned (m2 for storage).
    pub units: f64,
    /// Hours of use per year, of all units together (mean occupied m2 x hours for storage).
    pub use_hours_per_year: f64,
}

/// How a need for a skill is met today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Provision {
    /// Consultant days.
    Consultant,
    /// A part-time hire.
    PartTime,
    /// Not at all.
    None,
}

/// Need for a skill that does not fill a post.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct SkillNeed {
    /// Class, such as `qhse`; see `catalog::skills`.
    pub class: String,
    /// Need in full-time equivalents.
    pub need_fte: f64,
    /// How it is met now.
    pub provision: Provision,
}

/// Mode of a commute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum CommuteMode {
    /// Alone in a car.
    CarAlone,
    /// Sharing a car.
    Carpool,
    /// Bus, tram or train.
    Transit,
    /// Bicycle.
    Bike,
    /// On foot.
    Walk,
}

/// Commuting of the staff.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Commute {
    /// Mean one-way distance in km.
    pub one_way_km: f64,
    /// Days on site per year.
    pub days_per_year: f64,
    /// Share of employees by mode, summing to 1.
    pub modes: BTreeMap<CommuteMode, f64>,
}

/// A company or public body.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Actor {
    /// Identifier, unique in the territory.
    pub id: ActorId,
    /// Name as shown.
    pub name: String,
    /// Sector archetype, such as `metalworking`; `other` where it is none of them or nobody says it.
    pub archetype: String,
    /// Company or public body.
    pub kind: ActorKind,
    /// Employees on the site (full-time equivalents).
    pub employees: f64,
    /// Floor area in m2; 0 when unknown, then estimated.
    #[serde(default)]
    pub floor_m2: f64,
    /// Roof area in m2 that could carry panels; 0 when unknown, then estimated.
    #[serde(default)]
    pub roof_m2: f64,
    /// Position east of the territory's origin in km.
    #[serde(default)]
    pub x_km: f64,
    /// Position north of the territory's origin in km.
    #[serde(default)]
    pub y_km: f64,
    /// Flows in and out.
    #[serde(default)]
    pub flows: Vec<Flow>,
    /// Equipment that could be shared.
    #[serde(default)]
    pub equipment: Vec<Equipment>,
    /// Skills needed in part.
    #[serde(default)]
    pub skills: Vec<SkillNeed>,
    /// Commuting; estimated when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commute: Option<Commute>,
    /// Meals served on site per working day.
    #[serde(default)]
    pub meals_per_day: f64,
    /// Part of the territory that it stands in, as shown; empty when the territory has no parts.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub zone: String,
}

impl Actor {
    /// A company of which nothing but its id is known.
    pub fn unknown(id: ActorId) -> Self {
        Self {
            id,
            name: String::new(),
            zone: String::new(),
            archetype: String::new(),
            kind: ActorKind::Company,
            employees: 0.0,
            floor_m2: 0.0,
            roof_m2: 0.0,
            x_km: 0.0,
            y_km: 0.0,
            flows: Vec::new(),
            equipment: Vec::new(),
            skills: Vec::new(),
            commute: None,
            meals_per_day: 0.0,
        }
    }
}

impl Flow {
    /// A declared flow of which no more is known than what, which way and how much, per year.
    pub fn declared(
        id: String,
        resource: &str,
        direction: Direction,
        (quantity, unit): (f64, Unit),
    ) -> Self {
        Self {
            id,
            resource: resource.to_owned(),
            direction,
            quantity,
            unit,
            frequency: Frequency::default(),
            months: None,
            partner: Partner::default(),
            distance_km: None,
            price_eur_per_unit: None,
            route: None,
            temperature_c: None,
            uncertainty_pct: None,
            estimated: false,
        }
    }
}

/// The wanted id, or the first numbered one (`forge-2`) that is not taken.
pub fn free_id(wanted: &str, taken: impl Fn(&str) -> bool) -> String {
    let numbered = (2..).map(|number| format!("{wanted}-{number}"));
    std::iter::once(wanted.to_owned())
        .chain(numbered)
        .find(|id| !taken(id))
        .unwrap_or_default()
}

//! What a line of the ledger is about: account, process, scope.

use serde::Serialize;

/// What a line is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Account {
    /// CO2e avoided, kg (negative when added).
    Co2,
    /// Running saving, EUR (gross).
    Saving,
    /// Running cost of the action, EUR (negative).
    Running,
    /// Investment, EUR (negative).
    Investment,
    /// Subsidy received, EUR.
    Subsidy,
    /// Value that the investments keep at the horizon, EUR.
    Residual,
    /// Waste that no longer needs disposal, kg.
    Waste,
    /// Water saved, m3.
    Water,
    /// Final energy saved, kWh.
    Energy,
    /// Needs newly met inside the park, valued at their price, EUR.
    Local,
    /// Work created, FTE.
    Jobs,
}

impl Account {
    /// All accounts.
    pub const ALL: [Account; 11] = [
        Account::Co2,
        Account::Saving,
        Account::Running,
        Account::Investment,
        Account::Subsidy,
        Account::Residual,
        Account::Waste,
        Account::Water,
        Account::Energy,
        Account::Local,
        Account::Jobs,
    ];

    /// Stable name, used in text keys (`account-<id>`) and exports.
    pub fn id(self) -> &'static str {
        match self {
            Account::Co2 => "co2",
            Account::Saving => "saving",
            Account::Running => "running",
            Account::Investment => "investment",
            Account::Subsidy => "subsidy",
            Account::Residual => "residual",
            Account::Waste => "waste",
            Account::Water => "water",
            Account::Energy => "energy",
            Account::Local => "local",
            Account::Jobs => "jobs",
        }
    }
}

/// Greenhouse-gas scope of a CO2 line, seen from the companies of the territory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// Direct: fuels burnt on site or in own vehicles.
    One,
    /// Bought electricity, heat, steam.
    Two,
    /// The rest of the chain.
    Three,
}

impl Scope {
    /// All scopes.
    pub const ALL: [Scope; 3] = [Scope::One, Scope::Two, Scope::Three];

    /// Stable name, used in text keys (`scope-<id>`) and tables.
    pub fn id(self) -> &'static str {
        match self {
            Scope::One => "one",
            Scope::Two => "two",
            Scope::Three => "three",
        }
    }

    /// Reads a stable name; anything else is scope three.
    pub fn parse(id: &str) -> Scope {
        match id {
            "one" => Scope::One,
            "two" => Scope::Two,
            _ => Scope::Three,
        }
    }
}

/// Process behind a CO2 line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    /// Burning fuels, using electricity or heat.
    Energy,
    /// Making equipment and buildings.
    Equipment,
    /// Treating waste, and what recycling avoids.
    Waste,
    /// Freight and business trips.
    Transport,
    /// Commuting.
    Commuting,
    /// Making materials and supplies.
    Materials,
    /// Food.
    Food,
    /// Water.
    Water,
    /// Not a CO2 line.
    None,
}

impl Cause {
    /// All causes.
    pub const ALL: [Cause; 9] = [
        Cause::Energy,
        Cause::Equipment,
        Cause::Waste,
        Cause::Transport,
        Cause::Commuting,
        Cause::Materials,
        Cause::Food,
        Cause::Water,
        Cause::None,
    ];

    /// Stable name, used in text keys (`cause-<id>`) and tables.
    pub fn id(self) -> &'static str {
        match self {
            Cause::Energy => "energy",
            Cause::Equipment => "equipment",
            Cause::Waste => "waste",
            Cause::Transport => "transport",
            Cause::Commuting => "commuting",
            Cause::Materials => "materials",
            Cause::Food => "food",
            Cause::Water => "water",
            Cause::None => "none",
        }
    }

    /// Reads a stable name; anything else is no cause.
    pub fn parse(id: &str) -> Cause {
        Cause::ALL
            .into_iter()
            .find(|cause| cause.id() == id)
            .unwrap_or(Cause::None)
    }
}

//! What a colour means; the page decides which colour it is.

use crate::scenario::LeverId;

/// One hue per lever group, and the quiet kinds of what flows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Hue {
    /// Nothing in particular.
    #[default]
    Neutral,
    /// Electricity.
    Electricity,
    /// Natural gas and the other fuels.
    Gas,
    /// Solid matter: supplies, goods, waste.
    Matter,
    /// Water.
    Water,
    /// Journeys to work.
    Commute,
    /// Heat.
    Heat,
    /// What a lever group brings about.
    Lever(LeverId),
}

impl Hue {
    /// Stable name for style classes: the name of the kind, or of the lever.
    pub fn id(self) -> &'static str {
        match self {
            Hue::Neutral => "neutral",
            Hue::Electricity => "electricity",
            Hue::Gas => "gas",
            Hue::Matter => "matter",
            Hue::Water => "water",
            Hue::Commute => "commute",
            Hue::Heat => "heat",
            Hue::Lever(lever) => lever.id(),
        }
    }

    /// Hue of a resource by its code, such as `energy.electricity`.
    pub fn of_resource(code: &str) -> Hue {
        let (family, rest) = code.split_once('.').unwrap_or((code, ""));
        match family {
            "energy" if rest.starts_with("electricity") => Hue::Electricity,
            "solar" | "sun" => Hue::Electricity,
            "energy" if rest == "heat" || rest.starts_with("heat.") => Hue::Heat,
            "heat" => Hue::Heat,
            "fuel" | "people" if rest.starts_with("commute") => Hue::Commute,
            "energy" | "fuel" | "gas" => Hue::Gas,
            "water" => Hue::Water,
            "material" | "materials" | "waste" | "product" | "pallet" | "food" | "byproduct"
            | "route" | "packaging" => Hue::Matter,
            _ => Hue::Neutral,
        }
    }

    /// Hue of an exchange inside the park: the lever group that makes such exchanges.
    pub fn of_exchange(code: &str) -> Hue {
        match Hue::of_resource(code) {
            Hue::Electricity | Hue::Gas | Hue::Heat => Hue::Lever(LeverId::Energy),
            Hue::Commute => Hue::Lever(LeverId::Mobility),
            _ => Hue::Lever(LeverId::Resources),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fuels_heat_and_power_are_told_apart() {
        assert_eq!(Hue::of_resource("energy.electricity"), Hue::Electricity);
        assert_eq!(Hue::of_resource("energy.heating_oil"), Hue::Gas);
        assert_eq!(Hue::of_resource("energy.heat"), Hue::Heat);
        assert_eq!(Hue::of_resource("heat.lost"), Hue::Heat);
        assert_eq!(Hue::of_resource("fuel.commute"), Hue::Commute);
        assert_eq!(Hue::of_resource("waste.wood"), Hue::Matter);
        assert_eq!(Hue::of_resource("use.useful"), Hue::Neutral);
    }

    #[test]
    fn an_exchange_has_the_hue_of_its_lever() {
        assert_eq!(Hue::of_exchange("heat.shared").id(), "energy");
        assert_eq!(Hue::of_exchange("pallet.new").id(), "resources");
        assert_eq!(Hue::of_exchange("people.commute").id(), "mobility");
    }
}

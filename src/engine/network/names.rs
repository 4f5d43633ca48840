//! Numbers in the place of names: flows are summed by thousands, and numbers are compared at once.

use crate::catalog::{actions, catalog};
use crate::engine::park::ROUTES;
use crate::engine::site::{CARRIERS, WASTES};
use crate::model::WasteRoute;
use std::sync::OnceLock;

/// Names of ends and flows that are no resource of the catalog.
const OTHERS: [&str; 19] = [
    "fuel.commute",
    "use.commute",
    "solar.own",
    "solar.sold",
    "solar.shared",
    "heat.lost",
    "heat.shared",
    "energy.biogas",
    "energy.other",
    "use.useful",
    "material.goods",
    "material.undeclared",
    "product.undeclared",
    "route.landfill",
    "route.incineration",
    "route.recycling",
    "route.digestion",
    "route.compost",
    "route.reuse",
];

/// Text key of a route.
fn route_key(route: WasteRoute) -> &'static str {
    match route {
        WasteRoute::Landfill => "route.landfill",
        WasteRoute::Incineration => "route.incineration",
        WasteRoute::Recycling => "route.recycling",
        WasteRoute::Digestion => "route.digestion",
        WasteRoute::Compost => "route.compost",
        WasteRoute::Reuse => "route.reuse",
    }
}

/// Place of a route in [`ROUTES`].
pub fn place_of(route: WasteRoute) -> usize {
    match route {
        WasteRoute::Landfill => 0,
        WasteRoute::Incineration => 1,
        WasteRoute::Recycling => 2,
        WasteRoute::Digestion => 3,
        WasteRoute::Compost => 4,
        WasteRoute::Reuse => 5,
    }
}

/// A name of an end, a resource or an action, by its place among all names in alphabetical order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Name(pub u16);

/// All names.
pub struct Names {
    texts: Vec<&'static str>,
    /// In the order of [`CARRIERS`].
    pub carriers: [Name; CARRIERS.len()],
    /// In the order of [`WASTES`].
    pub wastes: [Name; WASTES.len()],
    /// In the order of [`ROUTES`].
    pub routes: [Name; ROUTES.len()],
}

/// The names, put in order once for good.
pub fn names() -> &'static Names {
    static ALL: OnceLock<Names> = OnceLock::new();
    ALL.get_or_init(Names::new)
}

impl Names {
    fn new() -> Self {
        let resources = catalog().resources().map(|resource| resource.code.as_str());
        let codes = actions().iter().map(|action| action.code);
        let fixed = OTHERS.into_iter().chain(CARRIERS).chain(WASTES);
        let texts = crate::numeric::order::set_of(resources.chain(codes).chain(fixed));
        let mut names = Self {
            texts: texts.into_iter().collect(),
            carriers: Default::default(),
            wastes: Default::default(),
            routes: Default::default(),
        };
        names.carriers = CARRIERS.map(|text| names.of(text));
        names.wastes = WASTES.map(|text| names.of(text));
        names.routes = ROUTES.map(|route| names.of(route_key(route)));
        names
    }

    /// The name that a text is, if it is one.
    pub fn find(&self, text: &str) -> Option<Name> {
        let place = self.texts.binary_search(&text).ok()?;
        u16::try_from(place).ok().map(Name)
    }

    /// The name that a text is; the first of all for one that is none, which the program has not.
    pub fn of(&self, text: &str) -> Name {
        self.find(text).unwrap_or_default()
    }

    /// The text of a name.
    pub fn text(&self, name: Name) -> &'static str {
        self.texts.get(usize::from(name.0)).copied().unwrap_or("")
    }
}

/// Looks names up; many in a row are the same.
#[derive(Default)]
pub struct Lookup {
    last: Option<(&'static str, Option<Name>)>,
}

impl Lookup {
    /// The name that a text is, if it is one.
    pub fn find(&mut self, text: &'static str) -> Option<Name> {
        match self.last {
            Some((last, name)) if std::ptr::eq(last, text) => name,
            _ => {
                let name = names().find(text);
                self.last = Some((text, name));
                name
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_in_alphabetical_order_and_keep_their_text() {
        let names = names();
        for text in OTHERS.into_iter().chain(CARRIERS).chain(WASTES) {
            assert_eq!(names.text(names.of(text)), text);
        }
        assert!(names.of("energy.biogas") < names.of("energy.gas"));
        assert!(names.of("N01") < names.of("energy.gas"));
        assert_eq!(names.find("no such name"), None);
        for (place, route) in ROUTES.into_iter().enumerate() {
            assert_eq!(place_of(route), place);
            assert_eq!(names.text(names.routes[place]), route_key(route));
        }
        let mut lookup = Lookup::default();
        assert_eq!(lookup.find("heat.lost"), names.find("heat.lost"));
        assert_eq!(lookup.find("heat.lost"), names.find("heat.lost"));
        assert_eq!(lookup.find("no such name"), None);
    }
}

//! A territory, compiled once for all evaluations.

use crate::catalog;
use crate::engine::Park;
use crate::model::Territory;
use std::fmt;
use std::rc::Rc;

/// A territory and its compiled form. Cheap to clone; equal only to itself.
#[derive(Clone)]
pub struct Place {
    territory: Rc<Territory>,
    park: Rc<Park>,
}

impl Place {
    /// Id of the territory that opens when no other is asked for.
    pub const DEFAULT: &'static str = "pompey";

    /// Compiles a territory.
    pub fn new(territory: Territory) -> Self {
        let park = Rc::new(Park::new(&territory));
        Self {
            territory: Rc::new(territory),
            park,
        }
    }

    /// A territory that the product ships with.
    pub fn preset(id: &str) -> Option<Self> {
        catalog::preset(id).map(Self::new)
    }

    /// The territory.
    pub fn territory(&self) -> &Rc<Territory> {
        &self.territory
    }

    /// The compiled territory.
    pub fn park(&self) -> &Park {
        &self.park
    }

    /// Id of the territory.
    pub fn id(&self) -> &str {
        &self.territory.id
    }
}

impl PartialEq for Place {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.territory, &other.territory)
    }
}

impl fmt::Debug for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Place({})", self.id())
    }
}

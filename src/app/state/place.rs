//! A territory, compiled once for all evaluations, when the first of them asks.

use crate::app::kept;
use crate::book::{Book, BookHistory};
use crate::catalog::{self, Datum, RangeBasis, actions, catalog};
use crate::engine::Park;
use crate::model::Territory;
use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;
use std::fmt;
use std::rc::Rc;

/// The figures of an action.
pub type Figures = Rc<Vec<&'static Datum>>;

/// A territory and its compiled form. Cheap to clone; equal only to itself.
#[derive(Clone)]
pub struct Place {
    territory: Rc<Territory>,
    /// Compiled once somebody simulates: whoever fills in a table does without.
    park: Rc<OnceCell<Park>>,
    /// The figures of each action, once somebody has asked: finding them takes as long as many evaluations.
    figures: Rc<RefCell<BTreeMap<Option<usize>, Figures>>>,
}

impl Place {
    /// Id of the territory that opens when no other is asked for.
    pub const DEFAULT: &'static str = "pompey";

    /// A territory as declared.
    pub fn new(territory: Territory) -> Self {
        Self::shared(Rc::new(territory))
    }

    /// A territory as declared, which others hold as well.
    pub fn shared(territory: Rc<Territory>) -> Self {
        Self {
            territory,
            park: Rc::default(),
            figures: Rc::default(),
        }
    }

    /// A territory that the product ships with.
    pub fn preset(id: &str) -> Option<Self> {
        catalog::preset(id).map(Self::new)
    }

    /// A territory that the product ships with, or that this browser keeps.
    pub fn find(id: &str) -> Option<Self> {
        Self::preset(id).or_else(|| kept::territory(id).map(Self::new))
    }

    /// The territory.
    pub fn territory(&self) -> &Rc<Territory> {
        &self.territory
    }

    /// The compiled territory.
    pub fn park(&self) -> &Park {
        self.park.get_or_init(|| Park::new(&self.territory))
    }

    /// The figures on which an action (by its index in the action table) depends here; without an action, the mobilisation.
    pub fn figures_of(&self, action: Option<usize>) -> Figures {
        let mut known = self.figures.borrow_mut();
        let found = known.entry(action).or_insert_with(|| {
            Rc::new(match action {
                Some(index) => (actions().get(index))
                    .map_or_else(Vec::new, |action| self.park().parameters_of(action)),
                None => mobilisation_figures(),
            })
        });
        Rc::clone(found)
    }

    /// Its sheets, with what waits in them where this browser keeps them.
    pub fn records(&self) -> BookHistory {
        let book = if kept::is_own(self.id()) {
            // By its address: called by its name it would be taken into the first part of the program.
            std::hint::black_box(kept::book as fn(&Place) -> Book)(self)
        } else {
            Book::new(Rc::clone(&self.territory))
        };
        BookHistory::new(book)
    }

    /// Id of the territory.
    pub fn id(&self) -> &str {
        &self.territory.id
    }
}

/// What a scenario may set for the mobilisation: its own figures, and what a facilitator costs.
fn mobilisation_figures() -> Vec<&'static Datum> {
    let own = catalog().iter_prefix("mobilisation.");
    own.chain(catalog().get("eit.animator.fte"))
        .filter(|datum| datum.range_basis != RangeBasis::Exact)
        .collect()
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

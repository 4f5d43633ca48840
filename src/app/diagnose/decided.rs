//! What the reader has decided about the figures of a territory: from where on a resource counts, what is checked, which declared figures
//! stand against the reconciled ones. The browser keeps it beside the territory.

use crate::app::kept;
use crate::engine::contradictions::Checks;
use crate::engine::metabolism::Thresholds;
use serde::{Deserialize, Serialize};
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// A declared figure that stands. Declared anew it is judged anew.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Stands {
    /// Id of its company.
    pub actor: String,
    /// Id of its flow.
    pub flow: String,
    /// What was declared, in the unit of the comparison.
    pub declared: f64,
}

impl Stands {
    /// True for the same flow.
    pub fn is_of(&self, other: &Self) -> bool {
        self.actor == other.actor && self.flow == other.flow
    }

    /// True for the same figure, but for what writing it down and reading it again may change.
    pub fn is(&self, other: &Self) -> bool {
        let apart = (self.declared - other.declared).abs();
        self.is_of(other) && apart <= 1e-9 * self.declared.abs()
    }
}

/// All decisions.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Decided {
    /// From where on a resource counts.
    pub thresholds: Thresholds,
    /// What is checked.
    pub checks: Checks,
    /// Declared figures that stand.
    pub stands: Vec<Stands>,
}

thread_local! {
    /// The decisions of the territory looked at last: where the browser keeps nothing they last as long as the page.
    static LATEST: RefCell<Option<(String, Rc<Decided>)>> = const { RefCell::new(None) };
}

impl Decided {
    fn of(id: &str) -> Rc<Self> {
        let latest = LATEST.with_borrow(Clone::clone);
        if let Some((_, decided)) = latest.filter(|(of, _)| of == id) {
            return decided;
        }
        let text = kept::decisions(id);
        let read = text.and_then(|text| serde_json::from_str::<Self>(&text).ok());
        let decided = Rc::new(read.unwrap_or_default().sound());
        LATEST.set(Some((id.to_owned(), Rc::clone(&decided))));
        decided
    }

    /// What is kept may have been written by another: only numbers that could have been entered are taken.
    fn sound(mut self) -> Self {
        let all = self.thresholds.all();
        let given = all.iter().filter(|one| one.value.is_finite());
        self.thresholds = given.fold(Thresholds::default(), |thresholds, one| {
            thresholds.with(one.id, one.value)
        });
        let usual = Checks::default();
        if !(0.0..=1_000.0).contains(&self.checks.rest_pct) {
            self.checks.rest_pct = usual.rest_pct;
        }
        let percent = 0.0..=1_000.0;
        self.checks
            .balanced
            .retain(|_, rest| percent.contains(rest));
        self.checks.shares.retain(|one| {
            (0.0..=1e6).contains(&one.share) && percent.contains(&one.uncertainty_pct)
        });
        self
    }

    fn keep(id: &str, decided: Rc<Self>) {
        if let Ok(text) = serde_json::to_string(&*decided) {
            kept::keep_decisions(id, &text);
        }
        LATEST.set(Some((id.to_owned(), decided)));
    }
}

/// The decisions about a territory, and how to change them.
#[hook]
pub fn use_decided(id: &str) -> (Rc<Decided>, Callback<Decided>) {
    let turns = use_force_update();
    let decided = Decided::of(id);
    let id = id.to_owned();
    let tell = Callback::from(move |next: Decided| {
        Decided::keep(&id, Rc::new(next));
        turns.force_update();
    });
    (decided, tell)
}

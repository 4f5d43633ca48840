//! Figures that contradict each other: what each would have to be, what moves by how much, and whom to call back.

mod checks;
mod review;

use super::decided::{Decided, use_decided};
use super::measured::{number, sentence};
use crate::app::browser;
use crate::app::context::{Context, use_app};
use crate::app::pictures::{LazyTable, TableFile};
use crate::app::shell::problem_words;
use crate::app::state::Place;
use crate::book::Book;
use crate::engine::contradictions::{Check, Checks, Contradictions, Standing, contradictions};
use crate::model::Territory;
use crate::view::metabolism::figure_table;
use review::Review;
use std::rc::Rc;
use yew::prelude::*;

/// Groups and sentences shown at once.
const SHOWN: usize = 60;
/// Least probability that is told as a number, percent.
const LEAST_PERCENT: f64 = 0.01;

/// The sheets whose figures are compared.
#[derive(Clone, Properties, PartialEq)]
pub struct ContradictionsProps {
    /// The sheets.
    pub book: Book,
    /// Their territory.
    pub place: Place,
}

/// What was found in a territory. Compared by pointer.
#[derive(Clone)]
pub struct Found {
    pub territory: Rc<Territory>,
    pub found: Rc<Contradictions>,
}

impl PartialEq for Found {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.found, &other.found)
    }
}

/// See [`ContradictionsProps`].
#[component]
pub fn ContradictionsPage(props: &ContradictionsProps) -> Html {
    let app = use_app();
    let (decided, decide) = use_decided(props.place.id());
    let book = browser::use_after_paint(&props.book);
    let found = use_memo((book, decided.checks.clone()), |(book, checks)| {
        let territory = Rc::clone(book.completed());
        let found = browser::measured("reconcile", || contradictions(&territory, checks));
        Found {
            territory,
            found: Rc::new(found),
        }
    });
    let table = use_memo((*found).clone(), |all| {
        let all = all.clone();
        LazyTable::new(move || figure_table(&all.found, &all.territory))
    });
    let onchecks = {
        let (decided, decide) = (Rc::clone(&decided), decide.clone());
        Callback::from(move |checks: Checks| {
            decide.emit(Decided {
                checks,
                ..(*decided).clone()
            });
        })
    };
    let all = &found.found;
    let groups = all
        .checks
        .iter()
        .filter(|one| one.degrees_of_freedom > 0 || one.is_unsolved || has_open(all, one))
        .take(SHOWN);
    let review = Review {
        app: &app,
        props,
        found: &found,
        decided: &decided,
        decide: &decide,
    };
    html! {
        <div class="contradictions">
            <h2>{ verdict(&app, all) }</h2>
            <p class="small">{ test(&app, all) }</p>
            <checks::ChecksForm territory={found.territory.clone()} checks={decided.checks.clone()} {onchecks} />
            if !all.problems.is_empty() { <ul class="sentences">for one in &all.problems { <li>{ problem_words(&app, one) }</li> }</ul> }
            for (place, check) in groups.enumerate() { { review.group(place, check) } }
            { sentences(&app, "contradictions-unconfirmed", all.unconfirmed.iter().map(|one| &one.reason)) }
            { sentences(&app, "contradictions-gaps", all.gaps.iter().filter(|one| one.is_doubtful()).map(|one| &one.reason)) }
            <TableFile name="boucle-contradictions" table={(*table).clone()} />
        </div>
    }
}

/// Whether estimates were set aside in a group: what has become of them is to be told.
fn has_open(found: &Contradictions, check: &Check) -> bool {
    let figures = check.figures.iter();
    figures
        .filter_map(|place| found.figures.get(*place))
        .any(|figure| figure.standing != Standing::Measured)
}

/// How many groups contradict each other.
fn verdict(app: &Context, found: &Contradictions) -> String {
    let count = found
        .checks
        .iter()
        .filter(|one| one.is_contradiction())
        .count();
    match (count, found.p_value) {
        (0, None) => app.say("contradictions-none"),
        (0, Some(_)) => app.say("contradictions-no"),
        (count, _) => app.say_with("contradictions-count", &[("count", (count as f64).into())]),
    }
}

/// The test of all figures together.
fn test(app: &Context, found: &Contradictions) -> String {
    let Some(p) = found.p_value else {
        return String::new();
    };
    let args = [
        ("chi", number(app, found.chi_square).into()),
        ("degrees", (found.degrees_of_freedom as f64).into()),
        ("probability", rare(app, 100.0 * p).into()),
    ];
    app.say_with("contradictions-test", &args)
}

/// A probability in percent that never reads as nothing.
fn rare(app: &Context, percent: f64) -> String {
    if percent >= LEAST_PERCENT {
        return number(app, percent);
    }
    format!("< {}", number(app, LEAST_PERCENT))
}

fn sentences<'a>(
    app: &Context,
    title: &str,
    reasons: impl Iterator<Item = &'a crate::engine::metabolism::Reason>,
) -> Html {
    let texts: Vec<String> = reasons.take(SHOWN).map(|one| sentence(app, one)).collect();
    if texts.is_empty() {
        return Html::default();
    }
    html! { <section><h2>{ app.say(title) }</h2><ul class="sentences">for text in texts { <li>{ text }</li> }</ul></section> }
}

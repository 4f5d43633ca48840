//! Figures that contradict each other: what each would have to be, what moves by how much, and whom to call back.

mod checks;

use super::grid::record;
use super::measured::{number, sentence};
use crate::app::browser;
use crate::app::context::{Context, use_app};
use crate::app::pictures::{LazyTable, TableFile};
use crate::app::shell::problem_words;
use crate::app::state::Place;
use crate::app::wording::quantity;
use crate::book::Book;
use crate::engine::contradictions::{
    Check, CheckedFigure, Checks, Contradictions, accept, contradictions,
};
use crate::engine::metabolism::Origin;
use crate::model::Territory;
use crate::view::metabolism::{figure_table, resource_key};
use std::collections::BTreeSet;
use std::rc::Rc;
use yew::prelude::*;

/// Groups and sentences shown at once.
const SHOWN: usize = 60;

/// The sheets whose figures are compared.
#[derive(Properties, PartialEq)]
pub struct ContradictionsProps {
    /// The sheets.
    pub book: Book,
    /// Their territory.
    pub place: Place,
}

/// What was found in a territory. Compared by pointer.
#[derive(Clone)]
struct Found {
    territory: Rc<Territory>,
    found: Rc<Contradictions>,
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
    let checks = use_state(Checks::default);
    let book = browser::use_after_paint(&props.book);
    let found = use_memo((book, (*checks).clone()), |(book, checks)| {
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
        let checks = checks.setter();
        Callback::from(move |next: Checks| checks.set(next))
    };
    let all = &found.found;
    let groups = all
        .checks
        .iter()
        .filter(|one| one.degrees_of_freedom > 0 || one.is_unsolved)
        .take(SHOWN);
    html! {
        <div class="contradictions">
            <h2>{ verdict(&app, all) }</h2>
            <p class="small">{ test(&app, all) }</p>
            <checks::ChecksForm territory={found.territory.clone()} checks={(*checks).clone()} {onchecks} />
            if !all.problems.is_empty() { <ul class="sentences">for one in &all.problems { <li>{ problem_words(&app, one) }</li> }</ul> }
            for (place, check) in groups.enumerate() { { group(&app, props, &found, place, check) } }
            { sentences(&app, "contradictions-unconfirmed", all.unconfirmed.iter().map(|one| &one.reason)) }
            { sentences(&app, "contradictions-gaps", all.gaps.iter().filter(|one| one.is_doubtful()).map(|one| &one.reason)) }
            <TableFile name="boucle-contradictions" table={(*table).clone()} />
        </div>
    }
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
        ("probability", number(app, 100.0 * p).into()),
    ];
    app.say_with("contradictions-test", &args)
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

/// Figures that one balance joins: as declared, as they would have to be, and the choice.
fn group(
    app: &Context,
    props: &ContradictionsProps,
    found: &Found,
    place: usize,
    check: &Check,
) -> Html {
    let key = if check.is_unsolved {
        "verdict-unsolved"
    } else if check.is_contradiction() {
        "verdict-contradiction"
    } else {
        "verdict-consistent"
    };
    let figures: Vec<(usize, &CheckedFigure)> = (check.figures.iter())
        .filter_map(|index| Some((*index, found.found.figures.get(*index)?)))
        .collect();
    let title = figures
        .first()
        .map(|(_, one)| app.say(&resource_key(&one.code)))
        .unwrap_or_default();
    let headings = [
        "table-actor",
        "table-partner",
        "table-declared",
        "table-reconciled",
        "table-deviations",
    ];
    let all: BTreeSet<usize> = figures.iter().map(|(index, _)| *index).collect();
    html! {
        <section key={place} class={classes!("check", check.is_contradiction().then_some("check--bad"))}>
            <h2>{ title }{ " · " }{ app.say(key) }</h2>
            if let Some(reason) = &check.reason { <p>{ sentence(app, reason) }</p> }
            if check.undetermined > 0 { <p class="quiet small">{ app.say_with("contradictions-undetermined", &[("count", (check.undetermined as f64).into())]) }</p> }
            <div class="table-box"><table class="table">
                <thead><tr>for key in headings { <th scope="col">{ app.say(key) }</th> }<td></td></tr></thead>
                <tbody>for (index, one) in &figures { { figure(app, props, found, *index, one) } }</tbody>
            </table></div>
            if figures.len() > 1 { { take(app, props, found, all, "contradictions-accept-all", &[]) } }
        </section>
    }
}

fn figure(
    app: &Context,
    props: &ContradictionsProps,
    found: &Found,
    index: usize,
    one: &CheckedFigure,
) -> Html {
    let name = |actor: usize| {
        let actor = found.territory.actors.get(actor);
        actor.map_or_else(String::new, |actor| actor.name.clone())
    };
    let partner = match one.partner {
        Origin::Actor(actor) => name(actor),
        outside => app.say(&format!("provenance-{}", outside.id())),
    };
    let unit = one.unit.symbol();
    let spread = |value: f64, sd: f64| html! { <>{ quantity(app, value, unit) }<small>{ format!(" ± {}", number(app, 1.96 * sd)) }</small></> };
    let actor = name(one.actor);
    html! {
        <tr key={index} class={one.is_suspect.then_some("suspect")}>
            <th scope="row">{ actor.clone() }</th><td>{ partner }</td>
            <td class="number">{ spread(one.declared, one.sd) }</td><td class="number">{ spread(one.reconciled, one.reconciled_sd) }</td>
            <td class="number">{ app.texts.signed(one.deviations, 1) }</td>
            <td>{ take(app, props, found, BTreeSet::from([index]), "contradictions-accept", &[("actor", actor.into())]) }</td>
        </tr>
    }
}

/// Takes the reconciled figures into the sheets. Who does nothing keeps what is declared.
fn take(
    app: &Context,
    props: &ContradictionsProps,
    found: &Found,
    chosen: BTreeSet<usize>,
    key: &str,
    named: &[(&str, crate::i18n::Arg)],
) -> Html {
    let moved = chosen
        .iter()
        .filter_map(|index| found.found.figures.get(*index));
    let moved = moved
        .map(|one| one.adjustment.abs() / one.declared.abs().max(1e-12))
        .fold(0.0, f64::max);
    if moved < 1e-6 {
        return Html::default();
    }
    let onclick = {
        let (app, props_book, place, found) = (
            app.clone(),
            props.book.clone(),
            props.place.clone(),
            found.clone(),
        );
        Callback::from(move |_: MouseEvent| {
            let taken = accept(props_book.territory(), &found.found, &chosen);
            record(
                &app,
                &place,
                Book::with(Rc::new(taken), Rc::clone(props_book.pending())),
            );
        })
    };
    let label = (!named.is_empty()).then(|| app.say_with("contradictions-accept-of", named));
    html! { <button type="button" class="link" aria-label={label} {onclick}>{ app.say(key) }</button> }
}

//! The metabolism of the sheets, computed once for each change, and its sentences.

use crate::app::browser;
use crate::app::context::Context;
use crate::app::wording::quantity;
use crate::book::Book;
use crate::engine::metabolism::{Metabolism, Reason, Thresholds, metabolism};
use crate::i18n::Arg;
use crate::model::{Provenance, Territory};
use crate::view::metabolism::{Said, said};
use crate::view::{round_for_people, round_within};
use std::rc::Rc;
use yew::prelude::*;

/// A territory with its typical flows and what crosses it. Cheap to clone; compared by pointer.
#[derive(Clone)]
pub struct Measured {
    pub territory: Rc<Territory>,
    pub metabolism: Rc<Metabolism>,
}

impl PartialEq for Measured {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.metabolism, &other.metabolism)
    }
}

/// What crosses the territory of a book. A change of the book is painted first.
#[hook]
pub fn use_measured(book: &Book, thresholds: Thresholds) -> Measured {
    let book = browser::use_after_paint(book);
    let measured = use_memo((book, thresholds), |(book, thresholds)| {
        let territory = Rc::clone(book.completed());
        let found = browser::measured("metabolism", || metabolism(&territory, thresholds));
        Measured {
            territory,
            metabolism: Rc::new(found),
        }
    });
    (*measured).clone()
}

/// A reason as a sentence.
pub fn sentence(app: &Context, reason: &Reason) -> String {
    let args: Vec<(&str, Arg)> = said(reason)
        .into_iter()
        .map(|(name, said)| (name, word(app, said)))
        .collect();
    app.say_with(reason.key, &args)
}

fn word(app: &Context, said: Said) -> Arg {
    match said {
        Said::Key(key) => app.say(&key).into(),
        Said::Text(text) => text.into(),
        Said::Percent(percent) => number(app, percent).into(),
        Said::Quantity(value, unit) => quantity(app, value, unit).into(),
        Said::Number(value) => number(app, value).into(),
    }
}

/// A quantity with its unit, as exact as the half-width of its range allows; without a range as it was declared.
pub fn measured_quantity(app: &Context, value: f64, half_width: f64, unit: &str) -> String {
    format!(
        "{}\u{a0}{}",
        measured_number(app, value, half_width),
        app.texts.unit(unit)
    )
}

/// A number as exact as the half-width of its range allows.
pub fn measured_number(app: &Context, value: f64, half_width: f64) -> String {
    let (value, decimals) = round_within(value, half_width);
    app.texts.number(value, decimals)
}

/// What the file of a picture says besides its title: which territory, unit and year; and what its figures are.
pub fn about(app: &Context, measured: &Measured, key: &str, unit: &str) -> (AttrValue, AttrValue) {
    let territory = &measured.territory;
    let args = [
        (
            "name",
            territory.name.in_language(app.language().code()).into(),
        ),
        ("unit", unit.into()),
        ("year", Arg::Year(territory.base_year)),
    ];
    let source = match territory.provenance {
        Provenance::Published => "diagnosis-published",
        Provenance::Illustrative if territory.facts.is_empty() => "diagnosis-illustrative-alone",
        Provenance::Illustrative => "diagnosis-illustrative",
        Provenance::User => "picture-source-own",
    };
    (app.say_with(key, &args).into(), app.say(source).into())
}

/// A number rounded for people.
pub fn number(app: &Context, value: f64) -> String {
    let (rounded, decimals) = round_for_people(value);
    let decimals = if rounded.fract() == 0.0 {
        0
    } else {
        decimals.min(2)
    };
    app.texts.number(rounded, decimals)
}

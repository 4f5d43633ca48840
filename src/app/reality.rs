//! The page of published cases: what was published, what the simulator gives, and why they differ.
//!
//! Few readers open it: its texts are fetched then, and its lines are computed away from the page.

use super::browser;
use super::context::{Context, use_app};
use super::jobs::{Ask, Work, use_job};
use super::widgets::Progress;
use crate::i18n::{Arg, Language, Texts, text_key};
use crate::job::Job;
use crate::reality::{Line, Verdict};
use crate::view::cases::{Summary, quantity};
use std::rc::Rc;
use yew::prelude::*;

/// How far the lines are.
#[derive(Clone, Debug, PartialEq)]
pub enum Cases {
    /// On their way.
    Computing,
    /// They could not be computed.
    Failed,
    /// There.
    Done(Rc<Vec<Line>>),
}

/// The page of published cases with lines that workers compute.
#[component]
pub fn CheckedReality() -> Html {
    let app = use_app();
    let ask = Ask {
        rest: 0,
        job: |()| Some(Job::Reality),
        read: |bytes| serde_json::from_slice::<Vec<Line>>(bytes).ok(),
    };
    let asking = use_job(&(), ask);
    let again = asking.again.reform(|_: MouseEvent| ());
    let (cases, below) = match &asking.work {
        Work::Done(lines) => (Cases::Done(Rc::clone(lines)), Html::default()),
        Work::Failed(_) | Work::Dropped => (
            Cases::Failed,
            html! { <button type="button" class="link" onclick={again}>{ app.say("ranges-again") }</button> },
        ),
        Work::Resting | Work::Computing(_) => {
            let share = match asking.work {
                Work::Computing(share) => share,
                _ => 0.0,
            };
            (
                Cases::Computing,
                html! { <Progress name={app.say("ui-computing")} {share} oncancel={asking.cancel.clone()} /> },
            )
        }
    };
    html! { <><Reality {cases} />{ below }</> }
}

/// The page of published cases.
#[derive(Properties, PartialEq)]
pub struct RealityProps {
    /// Its lines.
    pub cases: Cases,
}

/// See [`RealityProps`].
#[component]
pub fn Reality(props: &RealityProps) -> Html {
    let app = use_app();
    let words = match use_words(app.language()) {
        Words::Coming => {
            return html! { <p aria-live="polite">{ app.say("ui-loading") }</p> };
        }
        Words::Missing => return html! { <p role="alert">{ app.say("ui-reality-missing") }</p> },
        Words::There(words) => words,
    };
    let said = |key: &str| html! { <p aria-live="polite">{ words.say(key) }</p> };
    html! {
        <>
            <section><p class="lead">{ words.say("reality-lead") }</p></section>
            { match &props.cases {
                Cases::Computing => said("reality-computing"),
                Cases::Failed => said("reality-failed"),
                Cases::Done(lines) => all(&app, &words, lines),
            } }
        </>
    }
}

/// The texts of this page.
#[derive(Clone)]
enum Words {
    Coming,
    Missing,
    There(Texts),
}

/// Fetches the texts of this page in the language of the reader.
#[hook]
fn use_words(language: Language) -> Words {
    let words = use_state(|| Words::Coming);
    let setter = words.setter();
    use_effect_with(language, move |language| {
        browser::load_words(*language, ".reality", move |texts| {
            setter.set(texts.map_or(Words::Missing, Words::There));
        });
    });
    (*words).clone()
}

fn all(app: &Context, words: &Texts, lines: &[Line]) -> Html {
    let summary = Summary::of(lines);
    let count = |number: usize| Arg::Number(number as f64);
    let args = [
        ("rebuilt", count(summary.rebuilt())),
        ("agrees", count(summary.agrees)),
        ("differs", count(summary.differs)),
        ("shown", count(summary.shown)),
        ("left", count(summary.left)),
    ];
    let (left, rebuilt): (Vec<&Line>, Vec<&Line>) = lines
        .iter()
        .partition(|line| line.verdict == Verdict::NotRebuilt);
    let list = |lines: Vec<&Line>| html! { <ul class="cases">for line in lines { { card(app, words, line) } }</ul> };
    html! {
        <>
            <section><p>{ words.say_with("reality-summary", &args) }</p></section>
            <section><h3>{ words.say("reality-rebuilt-title") }</h3>{ list(rebuilt) }</section>
            <section><h3>{ words.say("reality-left-title") }</h3>{ list(left) }</section>
        </>
    }
}

fn card(app: &Context, words: &Texts, line: &Line) -> Html {
    let case = words.say(&text_key("reality-case", &line.case));
    let figure = words.say(&text_key("reality-figure", &line.label));
    let source = [
        ("source", Arg::from(line.source.as_str())),
        ("year", Arg::from(line.year.as_str())),
    ];
    let rebuilt = line.verdict != Verdict::NotRebuilt;
    html! {
        <li key={format!("{}.{}", line.case, line.figure)} data-case={line.case.clone()} data-verdict={line.verdict.id()}>
            <h4>{ case }{ " " }<span class="quiet">{ figure }</span></h4>
            <dl class="case__values">
                <div><dt>{ words.say("reality-column-published") }</dt><dd>{ written(app, words, line.published, &line.unit) }</dd></div>
                if let Some(ours) = line.ours {
                    <div><dt>{ words.say("reality-column-ours") }</dt><dd>{ written(app, words, ours, &line.unit) }</dd></div>
                    <div><dt>{ words.say("reality-column-difference") }</dt><dd>{ difference(app, line) }</dd></div>
                }
                if rebuilt { <div><dt>{ words.say("reality-column-verdict") }</dt><dd>{ verdict(words, line) }</dd></div> }
            </dl>
            <p>{ words.say(&text_key("reality-why", &line.why)) }</p>
            if !line.independent { <p>{ words.say("reality-same-source") }</p> }
            <p class="quiet small">{ words.say_with("reality-source", &source) }{ ". " }{ notes(app, words, line) }</p>
        </li>
    }
}

/// What else is known about the published figure: its range, how it was read, how much of the case is published.
fn notes(app: &Context, words: &Texts, line: &Line) -> String {
    let mut notes = Vec::new();
    if let Some((low, high)) = line.low.zip(line.high) {
        let end = |value| Arg::Text(written(app, words, value, &line.unit));
        notes.push(words.say_with("reality-range", &[("low", end(low)), ("high", end(high))]));
    }
    notes.push(words.say(&text_key("reality-reading", line.reading.id())));
    notes.push(words.say(&text_key("reality-grade", line.grade.id())));
    notes.join(" · ")
}

/// A number with its unit; units of this page come from its own texts.
fn written(app: &Context, words: &Texts, value: f64, unit: &str) -> String {
    let quantity = quantity(value, unit);
    let number = app.texts.number(quantity.value, quantity.decimals);
    let Some(unit) = quantity.unit else {
        return number;
    };
    let key = text_key("unit", unit);
    let unit = if words.has(&key) {
        words.say(&key)
    } else {
        app.texts.unit(unit)
    };
    number + "\u{a0}" + &unit
}

fn difference(app: &Context, line: &Line) -> String {
    let Some(difference) = line.difference else {
        return String::new();
    };
    let percent = 100.0 * difference;
    let decimals = usize::from(percent.abs() < 9.95);
    app.texts.signed(percent, decimals) + "\u{a0}%"
}

/// The verdict in a word, with the tolerance that it was judged by.
fn verdict(words: &Texts, line: &Line) -> Html {
    let class = match line.verdict {
        Verdict::Agrees => "tag tag--yes",
        Verdict::Differs => "tag tag--no",
        Verdict::Shown | Verdict::NotRebuilt => "tag",
    };
    let key = text_key("reality-verdict", line.verdict.id());
    let tolerance = line.tolerance.map(|tolerance| {
        let percent = Arg::Number((100.0 * tolerance).round());
        words.say_with("reality-tolerance", &[("percent", percent)])
    });
    html! { <><span {class}>{ words.say(&key) }</span>if let Some(tolerance) = tolerance { { " " }<small class="quiet">{ tolerance }</small> }</> }
}

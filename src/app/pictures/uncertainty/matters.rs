//! What matters most: the figures that move a result farthest, and how much of its variance each family of figures explains.

use super::change;
use crate::app::browser;
use crate::app::context::{Context, use_app};
use crate::app::jobs::{Ask, Asking, Work, use_job};
use crate::app::panels::{lever_class, use_sources};
use crate::app::pictures::export::{Behind, LazyTable};
use crate::app::ranges::{SEED, Subject};
use crate::app::simulation::Simulation;
use crate::app::state::{Msg, Panel};
use crate::app::widgets::{Progress, bar};
use crate::app::wording::{figure_title, source_words, verified_tag};
use crate::catalog::{Datum, action_index, actions, catalog, sourced};
use crate::engine::KpiId;
use crate::engine::sensitivity::{Family, USUAL_STUDY_DRAWS};
use crate::i18n::Arg;
use crate::job::{
    Explained, Job, Moved, OneByOne, Variance, moved_most, read_explained, read_moved,
};
use crate::view::round_like;
use crate::view::swings::{Arm, Given, Row, Swings, layout};
use crate::view::table::{Cell, Column, Table};
use yew::prelude::*;

/// Figures shown.
const MOST: usize = 8;
/// Size of the type in the drawing, px.
const TYPE: f64 = 13.0;
/// Rest in ms after which a change is studied: after the draws, which come first.
const REST: u32 = 700;

/// What matters most to a figure of a simulation.
#[derive(Properties, PartialEq)]
pub struct MattersProps {
    /// Its source.
    pub simulation: Simulation,
    /// The figure.
    pub kpi: KpiId,
}

/// See [`MattersProps`].
#[component]
pub fn Matters(props: &MattersProps) -> Html {
    let app = use_app();
    let kpi = props.kpi;
    use_sources();
    let subject = Subject::of(&props.simulation);
    let moving = use_job(
        &subject,
        Ask {
            rest: REST,
            job: one_by_one,
            read: read_moved,
        },
    );
    let most = moving.work.answer().map(|all| moved_most(all, kpi, MOST));
    let study = most.as_ref().map(|most| Study {
        subject,
        kpi,
        keys: most.iter().map(|moved| moved.key.clone()).collect(),
    });
    let explaining = use_job(
        &study,
        Ask {
            rest: 0,
            job: variance,
            read: read_explained,
        },
    );
    let explained = explaining.work.answer().cloned();
    html! {
        <section class="matters" aria-labelledby="matters-title">
            { head(&app, kpi, explained.as_deref()) }
            { waiting(&app, "uncertainty-moving", &moving) }
            if let Some(most) = most {
                if most.is_empty() { <p>{ app.say("uncertainty-nothing-moves") }</p> } else { <Tornado {kpi} most={most.clone()} /> }
                if !most.is_empty() { { waiting(&app, "uncertainty-explaining", &explaining) } }
                if let Some(explained) = &explained { { families(&app, explained) } }
                { list(&app, kpi, &most, explained.as_deref()) }
            }
        </section>
    }
}

fn one_by_one(subject: &Subject) -> Option<Job> {
    Some(Job::OneByOne(OneByOne {
        territory: subject.territory()?,
        scenario: (*subject.scenario).clone(),
    }))
}

/// What is studied.
#[derive(Clone, PartialEq)]
struct Study {
    subject: Subject,
    kpi: KpiId,
    keys: Vec<String>,
}

fn variance(study: &Option<Study>) -> Option<Job> {
    let study = study.as_ref().filter(|study| !study.keys.is_empty())?;
    Some(Job::Variance(Variance {
        territory: study.subject.territory()?,
        scenario: (*study.subject.scenario).clone(),
        figure: study.kpi,
        keys: study.keys.clone(),
        seed: SEED,
        draws: USUAL_STUDY_DRAWS,
    }))
}

/// What the shares say, once they are there.
fn head(app: &Context, kpi: KpiId, explained: Option<&Explained>) -> Html {
    let first = explained.and_then(|explained| explained.families.first());
    let title = match first {
        Some((family, _, total)) => {
            let args = [("percent", app.texts.percent(*total, 0).into())];
            app.say_with(&format!("uncertainty-matters-{}", family.id()), &args)
        }
        None => app.say("uncertainty-matters"),
    };
    let about = [(
        "name",
        Arg::from(app.say(&crate::app::wording::kpi_key(kpi, ""))),
    )];
    html! { <h2 class="picture__title" id="matters-title">{ title }<small>{ app.say_with("uncertainty-matters-caption", &about) }</small></h2> }
}

/// Progress, or why there is none.
fn waiting<Answer>(app: &Context, key: &str, asking: &Asking<Answer>) -> Html {
    let again = || html! { <button type="button" class="link" onclick={asking.again.reform(|_: MouseEvent| ())}>{ app.say("ranges-again") }</button> };
    let share = match &asking.work {
        Work::Resting => 0.0,
        Work::Computing(share) => *share,
        Work::Done(_) => return Html::default(),
        Work::Dropped => {
            return html! { <p>{ app.say("uncertainty-dropped") }{ " " }{ again() }</p> };
        }
        Work::Failed(reason) => {
            return html! { <p role="alert">{ app.say(&format!("job-{reason}")) }{ " " }{ again() }</p> };
        }
    };
    html! { <Progress name={app.say(key)} {share} oncancel={asking.cancel.clone()} /> }
}

#[derive(Properties, PartialEq)]
struct TornadoProps {
    kpi: KpiId,
    most: Vec<Moved>,
}

/// The changes at the low and at the high end of each figure.
#[component]
fn Tornado(props: &TornadoProps) -> Html {
    let app = use_app();
    let node = use_node_ref();
    let width = browser::use_width(&node);
    let title = app.say("uncertainty-matters");
    let table = use_memo((props.most.clone(), props.kpi), |(most, kpi)| {
        let (most, kpi, app) = (most.clone(), *kpi, app.clone());
        LazyTable::new(move || table(&app, kpi, &most))
    });
    html! {
        <>
            <p class="quiet small">{ app.say("uncertainty-ends") }</p>
            <div class="picture__box" ref={node}>
                if width > 0.0 { { drawing(&app, props, width, &title) } }
            </div>
            <div class="picture__foot">
                <Behind id="matters-picture" name={format!("boucle-matters-{}", props.kpi.id())} {title} caption="table-matters-caption" table={(*table).clone()} />
            </div>
        </>
    }
}

fn drawing(app: &Context, props: &TornadoProps, width: f64, title: &str) -> Html {
    let given: Vec<Given> = props
        .most
        .iter()
        .map(|moved| {
            let (low, high) = moved.change(props.kpi);
            Given {
                name: name_of(app, &moved.key),
                low,
                low_words: change(app, props.kpi, low),
                high,
                high_words: change(app, props.kpi, high),
            }
        })
        .collect();
    let swings = layout(&given, width, TYPE);
    html! {
        <svg id="matters-picture" class="tornado" viewBox={format!("0 0 {width} {}", swings.height)} role="img" aria-label={title.to_owned()} font-size={TYPE.to_string()}>
            for (row, given) in swings.rows.iter().zip(&given) { { row_of(&swings, row, given) } }
            <rect class="zero" x={swings.zero.to_string()} width="1" height={swings.height.to_string()} />
        </svg>
    }
}

fn row_of(swings: &Swings, row: &Row, given: &Given) -> Html {
    let line = |(place, line): (usize, &String)| html! { <text x="0" y={(row.name_y + place as f64 * TYPE * 1.25).to_string()}>{ line }</text> };
    let arm = |class: &'static str, arm: &Arm, words: &str| {
        let anchor = if arm.left { "end" } else { "start" };
        let y = row.y + swings.thickness / 2.0 + TYPE * 0.35;
        html! {
            <>
                <rect {class} x={format!("{:.1}", arm.x)} y={row.y.to_string()} width={format!("{:.1}", arm.length)} height={swings.thickness.to_string()} />
                if let Some(x) = arm.words_x { <text class="value" x={format!("{x:.1}")} y={format!("{y:.1}")} text-anchor={anchor}>{ words.to_owned() }</text> }
            </>
        }
    };
    html! {
        <g>
            { for row.name.iter().enumerate().map(line) }
            { arm("at-high", &row.high, &given.high_words) }
            { arm("at-low", &row.low, &given.low_words) }
        </g>
    }
}

fn datum_of(key: &str) -> Option<&'static Datum> {
    catalog().get(key)
}

/// The action whose own figure this is, by its place in the action table.
fn action_of(key: &str) -> Option<usize> {
    action_index(key.split('.').next()?)
}

/// Its name, with the action where it is one's own; its key where it has no name.
fn name_of(app: &Context, key: &str) -> String {
    let name = datum_of(key).map_or_else(|| key.to_owned(), |datum| figure_title(app, datum));
    match action_of(key).and_then(|index| actions().get(index)) {
        Some(action) => format!("{name} ({})", app.say(&format!("action-{}", action.code))),
        None => name,
    }
}

/// Shares of the variance by family, each a bar.
fn families(app: &Context, explained: &Explained) -> Html {
    let row = |(family, first, total): &(Family, f64, f64)| {
        let shares = [
            ("first", app.texts.percent(*first, 0).into()),
            ("total", app.texts.percent(*total, 0).into()),
        ];
        html! {
            <li key={family.id()} class="bar-row" data-family={family.id()} data-first={first.to_string()} data-total={total.to_string()}>
                <span>{ app.say(&format!("family-{}", family.id())) }</span><b>{ app.say_with("uncertainty-shares", &shares) }</b>{ bar(*total) }
            </li>
        }
    };
    html! {
        <>
            <h3>{ app.say("uncertainty-families") }</h3>
            <p class="quiet small">{ app.say("uncertainty-families-help") }</p>
            <ul class="bars">{ for explained.families.iter().map(row) }</ul>
        </>
    }
}

/// The figures in words: value, range, share, and where to go on.
fn list(app: &Context, kpi: KpiId, most: &[Moved], explained: Option<&Explained>) -> Html {
    let item = |moved: &Moved| {
        let Some(datum) = datum_of(&moved.key) else {
            return Html::default();
        };
        let share = explained.and_then(|explained| explained.of_figure(&moved.key));
        html! {
            <li key={moved.key.clone()} data-key={moved.key.clone()}>
                <b>{ name_of(app, &moved.key) }</b>
                <span>{ range(app, datum) }</span>
                if let Some((_, total)) = share {
                    <span>{ app.say_with("uncertainty-share", &[("percent", app.texts.percent(total, 0).into())]) }</span>
                }
                { way_on(app, kpi, datum) }
            </li>
        }
    };
    html! { <ul class="matters__list">{ for most.iter().map(item) }</ul> }
}

fn range(app: &Context, datum: &Datum) -> String {
    let write = |value: f64| {
        let (rounded, decimals) = round_like(value, datum.value);
        Arg::from(app.texts.number(rounded, decimals))
    };
    let args = [
        ("value", write(datum.value)),
        ("low", write(datum.low)),
        ("high", write(datum.high)),
        ("unit", app.texts.unit(&datum.unit).into()),
    ];
    app.say_with("uncertainty-range", &args)
}

/// The action of the figure, or its source.
fn way_on(app: &Context, kpi: KpiId, datum: &'static Datum) -> Html {
    let action = action_of(&datum.key);
    let source = sourced(&datum.key);
    html! {
        <span class="quiet small">
            { verified_tag(app, datum.verified) }{ " " }
            if let Some(source) = source { { source_words(app, source) } }
            if action.is_some() {
                { " " }<button type="button" class={classes!("link", lever_class(action))} onclick={app.sends(Msg::Panel(Some(Panel::WhyAction(kpi, action))))}>{ app.say("why-open-action") }</button>
            }
        </span>
    }
}

fn table(app: &Context, kpi: KpiId, most: &[Moved]) -> Table {
    let unit = if crate::app::wording::is_money(kpi) {
        "EUR"
    } else {
        "t"
    };
    let rows = most.iter().map(|moved| {
        let (low, high) = moved.change(kpi);
        let datum = datum_of(&moved.key);
        let number =
            |part: fn(&Datum) -> f64| datum.map_or(Cell::Empty, |datum| Cell::Number(part(datum)));
        vec![
            Cell::Text(name_of(app, &moved.key)),
            Cell::Text(moved.key.clone()),
            Cell::Text(datum.map_or_else(String::new, |datum| app.texts.unit(&datum.unit))),
            number(|datum| datum.low),
            number(|datum| datum.value),
            number(|datum| datum.high),
            Cell::Number(low),
            Cell::Number(high),
        ]
    });
    Table {
        columns: vec![
            Column::plain("table-figure"),
            Column::plain("table-key"),
            Column::plain("table-unit"),
            Column::plain("table-low"),
            Column::plain("table-value"),
            Column::plain("table-high"),
            Column::quantity("table-at-low", unit),
            Column::quantity("table-at-high", unit),
        ],
        rows: rows.collect(),
    }
}

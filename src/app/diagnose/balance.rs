//! The balance sheet: what comes in, goes out and passes inside of each resource, where from, and when.

use super::contested::contested;
use super::measured::{Measured, measured_number, measured_quantity};
use super::why::{Asked, Why, ask};
use crate::app::context::{Context, use_app};
use crate::app::pictures::LazyTable;
use crate::app::pictures::TableFile;
use crate::app::widgets::{table_view, table_with};
use crate::engine::metabolism::{Balance, Side, Stream};
use crate::view::metabolism::{balance_table, month_table, provenance_table, resource_key};
use crate::view::sankey::{Focus, drawn_by_size, territory_table};
use yew::prelude::*;

/// Width of a bar of provenances, and height of one of months, px.
const BAR: f64 = 120.0;
/// Height of the months of a year, px.
const MONTHS: f64 = 56.0;

/// The balance sheet of a territory.
#[derive(Properties, PartialEq)]
pub struct BalanceProps {
    /// It.
    pub measured: Measured,
}

/// See [`BalanceProps`].
#[component]
pub fn BalanceSheet(props: &BalanceProps) -> Html {
    let app = use_app();
    let chosen = use_state(|| None::<(String, bool)>);
    let metabolism = &props.measured.metabolism;
    let table = use_memo(props.measured.clone(), |measured| {
        let measured = measured.clone();
        LazyTable::new(move || balance_table(&measured.metabolism))
    });
    let headings = [
        "table-resource",
        "table-taken",
        "provenances",
        "table-local-share",
        "table-given-out",
        "table-estimated",
    ];
    let asked = use_state(Asked::new);
    let onwhy = {
        let asked = asked.setter();
        Callback::from(move |why: Asked| asked.set(why))
    };
    let sheet = Sheet {
        app: &app,
        measured: &props.measured,
        chosen: &chosen,
        onwhy: &onwhy,
    };
    html! {
        <div class="balance">
            <p class="quiet small">{ app.say("balance-help") }</p>
            <div class="table-box" tabindex="0" role="region" aria-label={app.say("view-balance")}>
                <table class="table balance__table">
                    <caption class="hidden-text">{ app.say("view-balance") }</caption>
                    <thead><tr>for key in headings { <th scope="col" class={(!WORDS.contains(&key)).then_some("number")}>{ app.say(key) }</th> }</tr></thead>
                    <tbody>
                        for one in metabolism.families.iter() { { sheet.row(one, true) } }
                        for one in metabolism.resources.iter() { { sheet.row(one, false) } }
                    </tbody>
                </table>
            </div>
            { provenances(&app) }
            <TableFile name="boucle-bilan" table={(*table).clone()} />
            if !asked.is_empty() { <Why territory={props.measured.territory.clone()} asked={(*asked).clone()} onclose={onwhy.reform(|()| Asked::new())} /> }
        </div>
    }
}

/// The rows of the balance sheet. A row opens in its place.
struct Sheet<'a> {
    app: &'a Context,
    measured: &'a Measured,
    chosen: &'a UseStateHandle<Option<(String, bool)>>,
    onwhy: &'a Callback<Asked>,
}

/// Columns of the balance sheet that hold no numbers.
const WORDS: [&str; 2] = ["table-resource", "provenances"];
/// Columns of the balance sheet.
const COLUMNS: &str = "6";
/// Flows of a resource that are shown at once.
const SHOWN: usize = 12;

impl Sheet<'_> {
    fn row(&self, balance: &Balance, family: bool) -> Html {
        let app = self.app;
        let name = app.say(&resource_key(&balance.code));
        let onclick = {
            let (chosen, row) = (self.chosen.clone(), (balance.code.clone(), family));
            Callback::from(move |_: MouseEvent| {
                let same = chosen.as_ref() == Some(&row);
                chosen.set((!same).then(|| row.clone()));
            })
        };
        let open = self
            .chosen
            .as_ref()
            .is_some_and(|(code, of)| *code == balance.code && *of == family);
        let percent = |share: Option<f64>| {
            share
                .map(|share| app.texts.percent(share, 0))
                .unwrap_or_default()
        };
        let key = format!("{}-{family}", balance.code);
        let id = open.then(|| format!("balance-{key}").replace('.', "-"));
        html! {
            <>
                <tr key={key} class={family.then_some("balance__family")}>
                    <th scope="row">
                        <button type="button" class="link" aria-expanded={open.to_string()} aria-controls={id.clone()} {onclick}>{ name }</button>
                        if balance.disputed > 0 { { contested(app, balance.disputed) } }
                    </th>
                    <td class="number">{ amount(app, &balance.taken, balance) }</td>
                    <td>{ bar(app, &balance.taken) }</td>
                    <td class="number">{ percent(balance.local_share()) }</td>
                    <td class="number">{ amount(app, &balance.given, balance) }</td>
                    <td class="number">{ percent(balance.estimated_share()) }</td>
                </tr>
                if let Some(id) = id { <tr><td class="balance__open" colspan={COLUMNS} {id}>{ self.details(balance, family) }</td></tr> }
            </>
        }
    }

    /// One resource: who gives it to whom, when, and how each figure is known.
    fn details(&self, balance: &Balance, family: bool) -> Html {
        let app = self.app;
        let name = app.say(&resource_key(&balance.code));
        html! {
            <section class="balance__detail" aria-label={name.clone()}>
                <div class="balance__months">
                    { months(app, "side-in", &balance.taken) }
                    { months(app, "side-out", &balance.given) }
                </div>
                { table_view(app, &app.say("provenances"), &provenance_table(balance, &self.measured.territory)) }
                if !family { { self.flows(balance) } }
                <details><summary>{ app.say("balance-months-table") }</summary>{ table_view(app, &app.say("balance-months"), &month_table(balance)) }</details>
            </section>
        }
    }

    /// The flows of a resource, each with the way to ask why.
    fn flows(&self, balance: &Balance) -> Html {
        let app = self.app;
        let focus = Focus::Resource(balance.code.clone());
        let mut table = territory_table(&self.measured.territory, &focus);
        let streams: Vec<Stream> = drawn_by_size(&self.measured.territory, &focus)
            .into_iter()
            .map(|(stream, _)| stream)
            .collect();
        let why = |row: usize| {
            let told = streams.get(row).map(|one| one.told.clone());
            ask(
                app,
                &self.measured.territory,
                told.unwrap_or_default(),
                self.onwhy,
            )
        };
        // Of what there is one of, its name stands above.
        table.columns.remove(RESOURCE);
        for row in &mut table.rows {
            row.remove(RESOURCE);
        }
        let all = table.rows.len();
        table.rows.truncate(MOST_FLOWS);
        let caption = app.say_with("balance-flows", &[("count", (all as f64).into())]);
        let shown = table_with(app, &caption, &table, Some(&why));
        html! {
            <details open={all <= SHOWN}><summary>{ caption }</summary>
                { shown }
                if all > MOST_FLOWS { <p class="quiet small">{ app.say_with("balance-flows-largest", &[("count", (MOST_FLOWS as f64).into())]) }</p> }
            </details>
        }
    }
}

/// Flows that are listed at most: the largest. All of them stand in the file of the picture.
const MOST_FLOWS: usize = 200;
/// Column of the table of flows that names the resource.
const RESOURCE: usize = 2;

/// A total with its range in small type.
fn amount(app: &Context, side: &Side, balance: &Balance) -> Html {
    let total = side.total;
    if total.value <= 0.0 {
        return html! { { "–" } };
    }
    let half = 0.5 * (total.high - total.low);
    let range = [
        ("low", measured_number(app, total.low, half).into()),
        ("high", measured_number(app, total.high, half).into()),
    ];
    let total = measured_quantity(app, total.value, half, balance.unit.symbol());
    html! { <>{ total }{ " " }<small>{ app.say_with("balance-range", &range) }</small></> }
}

/// The provenances of a side as one bar; its numbers stand in the words behind it.
fn bar(app: &Context, side: &Side) -> Html {
    if side.total.value <= 0.0 {
        return Html::default();
    }
    let parts = [
        ("inside", side.inside),
        ("region", side.region),
        ("country", side.country),
        ("world", side.world),
    ];
    let share = |quantity: f64| quantity / side.total.value;
    let words: Vec<String> = parts
        .iter()
        .filter(|(_, quantity)| *quantity > 0.0)
        .map(|(id, quantity)| {
            format!(
                "{} {}",
                app.say(&format!("provenance-{id}")),
                app.texts.percent(share(*quantity), 0)
            )
        })
        .collect();
    let mut x = 0.0;
    let rects = parts.map(|(id, quantity)| {
        let (from, width) = (x, BAR * share(quantity));
        x += width;
        html! { <rect class={format!("origin origin--{id}")} x={format!("{from:.1}")} width={format!("{width:.1}")} height="12" /> }
    });
    html! { <svg class="origins" width={BAR.to_string()} height="12" role="img" aria-label={words.join(", ")}><title>{ words.join(", ") }</title>{ rects.into_iter().collect::<Html>() }</svg> }
}

/// The hues of the bars, each with its name.
fn provenances(app: &Context) -> Html {
    html! {
        <ul class="legend">for id in ["inside", "region", "country", "world"] {
            <li><svg width="12" height="12" aria-hidden="true"><rect class={format!("origin origin--{id}")} width="12" height="12" /></svg>{ app.say(&format!("provenance-{id}")) }</li>
        }</ul>
    }
}

/// How a side spreads over the year, as twelve bars.
fn months(app: &Context, key: &str, side: &Side) -> Html {
    if side.total.value <= 0.0 {
        return Html::default();
    }
    let title = format!("{} · {}", app.say(key), app.say("balance-months"));
    let Some(shares) = side.months else {
        return html! { <figure><figcaption>{ title }</figcaption><p class="quiet small">{ app.say("balance-months-unknown") }</p></figure> };
    };
    let most = shares.iter().copied().fold(1.0 / 12.0, f64::max);
    let bars = (0..12_usize).map(|month| {
        let height = MONTHS * shares[month] / most;
        let (x, y) = (20 * month, MONTHS - height);
        let initial: String = app.say(&format!("month-{}", month + 1)).chars().take(1).collect();
        html! {
            <g key={month}>
                <rect class="origin origin--region" x={(x + 2).to_string()} y={format!("{y:.1}")} width="16" height={format!("{height:.1}")} />
                <text x={(x + 10).to_string()} y={(MONTHS + 13.0).to_string()} text-anchor="middle">{ initial }</text>
            </g>
        }
    });
    html! {
        <figure><figcaption>{ title }</figcaption>
            <svg class="months" viewBox="0 0 240 72" width="240" height="72" aria-hidden="true">{ bars.collect::<Html>() }</svg>
            if side.unknown_months_share > 0.005 { <p class="quiet small">{ app.say_with("balance-months-part", &[("percent", app.texts.percent(side.unknown_months_share, 0).into())]) }</p> }
        </figure>
    }
}

//! The balance sheet: what comes in, goes out and passes inside of each resource, where from, and when.

use super::measured::{Measured, number};
use crate::app::context::{Context, use_app};
use crate::app::pictures::LazyTable;
use crate::app::pictures::TableFile;
use crate::app::widgets::table_view;
use crate::app::wording::quantity;
use crate::engine::metabolism::{Balance, Side};
use crate::view::metabolism::{balance_table, month_table, provenance_table, resource_key};
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
    let detail = chosen.as_ref().and_then(|(code, family)| {
        if *family {
            metabolism.family(code)
        } else {
            metabolism.balance(code)
        }
    });
    html! {
        <div class="balance">
            <p class="quiet small">{ app.say("balance-help") }</p>
            <div class="table-box" tabindex="0" role="region" aria-label={app.say("view-balance")}>
                <table class="table balance__table">
                    <caption class="hidden-text">{ app.say("view-balance") }</caption>
                    <thead><tr>for key in headings { <th scope="col">{ app.say(key) }</th> }</tr></thead>
                    <tbody>
                        for one in metabolism.families.iter() { { row(&app, one, true, &chosen) } }
                        for one in metabolism.resources.iter() { { row(&app, one, false, &chosen) } }
                    </tbody>
                </table>
            </div>
            { provenances(&app) }
            <TableFile name="boucle-bilan" table={(*table).clone()} />
            if let Some(balance) = detail { { details(&app, &props.measured, balance) } }
        </div>
    }
}

fn row(
    app: &Context,
    balance: &Balance,
    family: bool,
    chosen: &UseStateHandle<Option<(String, bool)>>,
) -> Html {
    let name = app.say(&resource_key(&balance.code));
    let onclick = {
        let (chosen, row) = (chosen.clone(), (balance.code.clone(), family));
        Callback::from(move |_: MouseEvent| {
            let same = chosen.as_ref() == Some(&row);
            chosen.set((!same).then(|| row.clone()));
        })
    };
    let open = chosen
        .as_ref()
        .is_some_and(|(code, of)| *code == balance.code && *of == family);
    let estimated = balance.estimated_share();
    let percent = |share: Option<f64>| {
        share
            .map(|share| app.texts.percent(share, 0))
            .unwrap_or_default()
    };
    html! {
        <tr key={format!("{}-{family}", balance.code)} class={family.then_some("balance__family")}>
            <th scope="row"><button type="button" class="link" aria-expanded={open.to_string()} {onclick}>{ name }</button></th>
            <td class="number">{ amount(app, &balance.taken, balance) }</td>
            <td>{ bar(app, &balance.taken) }</td>
            <td class="number">{ percent(balance.local_share()) }</td>
            <td class="number">{ amount(app, &balance.given, balance) }</td>
            <td class="number">{ percent(estimated) }</td>
        </tr>
    }
}

/// A total with its range in small type.
fn amount(app: &Context, side: &Side, balance: &Balance) -> Html {
    let total = side.total;
    if total.value <= 0.0 {
        return html! { { "–" } };
    }
    let range = [
        ("low", number(app, total.low).into()),
        ("high", number(app, total.high).into()),
    ];
    html! { <>{ quantity(app, total.value, balance.unit.symbol()) }{ " " }<small>{ app.say_with("balance-range", &range) }</small></> }
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

/// One resource: who gives it to whom, and when.
fn details(app: &Context, measured: &Measured, balance: &Balance) -> Html {
    let name = app.say(&resource_key(&balance.code));
    html! {
        <section class="balance__detail" aria-label={name.clone()}>
            <h2>{ name }</h2>
            <div class="balance__months">
                { months(app, "side-in", &balance.taken) }
                { months(app, "side-out", &balance.given) }
            </div>
            { table_view(app, &app.say("provenances"), &provenance_table(balance, &measured.territory)) }
            <details><summary>{ app.say("balance-months-table") }</summary>{ table_view(app, &app.say("balance-months"), &month_table(balance)) }</details>
        </section>
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

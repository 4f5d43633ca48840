//! CO2 and money over time, each with its range, its table and its files.

use super::chart::TimeChart;
use super::export::Export;
use super::findings::{co2_title, money_title};
use crate::app::context::use_app;
use crate::app::simulation::Simulation;
use crate::app::widgets::TableView;
use crate::view::series::{Measure, series_of, table_of};
use std::rc::Rc;
use yew::prelude::*;

/// A simulation over time.
#[derive(Properties, PartialEq)]
pub struct TimePictureProps {
    /// What is drawn.
    pub simulation: Simulation,
    /// CO2 alone, without table and export.
    #[prop_or_default]
    pub plain: bool,
}

/// See [`TimePictureProps`].
#[component]
pub fn TimePicture(props: &TimePictureProps) -> Html {
    let simulation = &props.simulation;
    let app = use_app();
    html! {
        <div class="picture">
            <div class="charts">
                <OneChart id="chart-co2" measure={Measure::Co2Avoided} title={co2_title(&app, simulation)} caption="time-caption-co2" unit="t" simulation={simulation.clone()} plain={props.plain} />
                if !props.plain {
                    <OneChart id="chart-money" measure={Measure::CumulatedCash} title={money_title(&app, simulation)} caption="time-caption-money" unit="EUR" simulation={simulation.clone()} plain=false />
                }
            </div>
            if !props.plain { <p class="picture__foot"><span class="source">{ app.say("why-illustrative-text") }</span></p> }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct OneChartProps {
    id: &'static str,
    measure: Measure,
    title: String,
    caption: &'static str,
    unit: &'static str,
    simulation: Simulation,
    plain: bool,
}

/// A chart with its title, its table and its files.
#[component]
fn OneChart(props: &OneChartProps) -> Html {
    let app = use_app();
    let asked = (props.simulation.clone(), props.measure);
    let series = use_memo(asked, |(simulation, measure)| {
        series_of(&simulation.now, *measure, simulation.valuation())
    });
    let table = Rc::new(table_of(&series, props.unit));
    html! {
        <div class="chart">
            <h2 class="picture__title">{ &props.title }<small>{ app.say(props.caption) }</small></h2>
            <TimeChart id={props.id} label={format!("{}. {}", props.title, app.say("time-describe"))} measure={props.measure} {series} />
            if !props.plain {
                <div class="picture__foot">
                    <Export id={props.id} name={format!("boucle-{}", props.measure.id())} title={props.title.clone()} table={table.clone()} />
                    <details>
                        <summary>{ app.say("ui-table-show") }</summary>
                        <TableView caption={app.say("table-time-caption")} {table} />
                    </details>
                </div>
            }
        </div>
    }
}

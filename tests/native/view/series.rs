//! Figures by year.

use super::fixture::evaluation;
use boucle::view::series::{Measure, Palette, Series, draw, series_of, table_of};
use boucle::view::table::Cell;

const PALETTE: Palette = Palette {
    line: (10, 106, 75),
    grid: (217, 223, 218),
    zero: (71, 84, 77),
};

fn series(values: [f64; 3]) -> Series {
    Series {
        years: vec![2025, 2026, 2027],
        values: values.to_vec(),
        ..Series::default()
    }
}

#[test]
fn a_drawing_has_no_style_no_text_and_no_size_of_its_own() {
    let series = series_of(&evaluation(), Measure::Co2Avoided);
    let chart = draw(&series, 400, 200, PALETTE);
    assert!(
        chart
            .svg
            .starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4000 2000\"")
    );
    assert!(chart.svg.trim_end().ends_with("</svg>"));
    for unwanted in ["style=", "<text", "<rect", "font"] {
        assert!(!chart.svg.contains(unwanted), "{unwanted}");
    }
    let opening = chart.svg.split('>').next().unwrap_or_default();
    assert!(!opening.contains("width=") && !opening.contains("height="));
    // One band, one curve, and lines at 0, 1, 2, 3 t.
    assert_eq!(chart.svg.matches("<polygon").count(), 1);
    assert_eq!(chart.svg.matches("<polyline").count(), 1 + 4);
    assert!(chart.svg.contains("#0A6A4B") && chart.svg.contains("#D9DFDA"));
}

#[test]
fn marks_stand_where_the_plot_has_them() {
    let chart = draw(&series([0.0, 1.0, 2.0]), 408, 208, PALETTE);
    // 4 px of margin: the plot is 400 x 200. Years at 0, 1/2 and 1 of 400 px: 4, 204 and 404 of 408.
    let years: Vec<(f64, i32)> = chart.x_ticks.clone();
    assert!((years[1].0 - 204.0 / 408.0).abs() < 1e-12 && years[1].1 == 2026);
    assert!((years[2].0 - 404.0 / 408.0).abs() < 1e-12 && years[2].1 == 2027);
    // Steps of 0.5 give 0, 0.5, 1, 1.5, 2: five. 2 stands at the top: 4 of 208 px; 0 at 204.
    let values: Vec<f64> = chart.y_ticks.iter().map(|tick| tick.1).collect();
    assert_eq!(values, [0.0, 0.5, 1.0, 1.5, 2.0]);
    assert!((chart.y_ticks[0].0 - 204.0 / 208.0).abs() < 1e-12);
    let end = chart.end_label.expect("the series has values");
    assert!((end.x - 404.0 / 408.0).abs() < 1e-12);
    assert!((end.y - 4.0 / 208.0).abs() < 1e-12);
    assert!((end.value - 2.0).abs() < 1e-12);
    assert_eq!(chart.zero_line, None);
    // In tenths of a px: the curve goes from (40, 2040) to (4040, 40), within a unit of plotters' rounding.
    assert!(chart.svg.contains("stroke-width=\"20\""));
}

#[test]
fn a_change_of_sign_draws_the_zero_line() {
    let chart = draw(&series([-700.0, -400.0, 320.0]), 400, 200, PALETTE);
    let zero = chart.zero_line.expect("the figure changes its sign");
    // -1,000 to 500 in steps of 500: zero at a third of the plot of 192 px under a margin of 4: (4 + 64) / 200.
    assert!((zero - 68.0 / 200.0).abs() < 1e-12);
    assert!(chart.svg.contains("#47544D"));
    let positive = draw(&series([0.0, 1.0, 2.0]), 400, 200, PALETTE);
    assert!(!positive.svg.contains("#47544D"));
}

#[test]
fn nothing_zero_and_absurd_values_are_drawn_calmly() {
    for series in [
        Series::default(),
        series([0.0, 0.0, 0.0]),
        series([f64::NAN, 1.0, f64::INFINITY]),
        series([-3.0, -2.0, -1.0]),
        series([1e300, -1e300, 0.0]),
        series([1e-12, 0.0, 0.0]),
    ] {
        let chart = draw(&series, 320, 160, PALETTE);
        assert!(chart.svg.contains("</svg>"));
        assert!(!chart.svg.contains("NaN") && !chart.svg.contains("inf"));
        assert!(chart.y_ticks.len() <= 5);
        for (place, _) in &chart.y_ticks {
            assert!(
                (0.0..=1.0).contains(place),
                "{place} in {:?}",
                series.values
            );
        }
    }
}

#[test]
fn money_has_a_range_by_year_and_none_when_cumulated() {
    let evaluation = evaluation();
    let savings = series_of(&evaluation, Measure::NetSavings);
    assert!(savings.has_range());
    let cash = series_of(&evaluation, Measure::CumulatedCash);
    // -700, then + 300 / 1.1, then + 900 / 1.21.
    assert!((cash.values[1] - (-700.0 + 300.0 / 1.1)).abs() < 1e-9);
    assert!(!cash.has_range());
    let table = table_of(&savings, "EUR");
    assert_eq!(table.columns.len(), 4);
    assert_eq!(
        table.rows[2],
        [
            Cell::Year(2027),
            Cell::Number(700.0),
            Cell::Number(500.0),
            Cell::Number(900.0)
        ]
    );
    assert_eq!(table_of(&cash, "EUR").columns.len(), 2);
}

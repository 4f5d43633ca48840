//! Alone and together, there and needed: comparisons from hand-made reports.

use boucle::engine::{
    CarpoolReport, Mobility, RestaurantReport, ShuttleReport, TrainingReport, Trips, Warning,
};
use boucle::view::comparison::{
    Comparison, Number, SHARE, carpool, commute, restaurant, shuttle, training, whole_for_people,
};

fn values(compared: &Comparison) -> Vec<(&str, f64)> {
    compared
        .rows
        .iter()
        .map(|row| (row.key, row.value))
        .collect()
}

fn number(compared: &Comparison, name: &str) -> Number {
    let found = compared.numbers.iter().find(|(known, _)| *known == name);
    found.expect("a number").1
}

#[test]
fn sharers_are_a_part_of_those_who_look_for_a_partner() {
    let report = CarpoolReport {
        seekers: 200.0,
        pool: 80.0,
        matched_alone: 10.0,
        matched_together: 90.0,
    };
    let compared = carpool(&report).expect("somebody looks");
    // 10 / 200 and 90 / 200
    assert_eq!(number(&compared, "alone"), Number::Share(0.05));
    assert_eq!(number(&compared, "together"), Number::Share(0.45));
    // The longest bar is all who look.
    assert!((compared.largest() - 200.0).abs() < f64::EPSILON);
    assert_eq!(compared.rows.len(), 3);
    assert_eq!(number(&compared, "pool"), Number::Count(80.0));
    assert_eq!(compared.note, Some("report-carpool-pool"));
    assert_eq!(carpool(&CarpoolReport::default()), None);
}

#[test]
fn a_shuttle_runs_at_a_loss_below_the_riders_it_needs() {
    let report = ShuttleReport {
        riders: 30.0,
        seats: 96.0,
        break_even: 54.0,
        break_even_co2: 12.0,
    };
    let loss = shuttle(Some(&report), &[]).expect("a report");
    assert_eq!(loss.finding, "report-shuttle-does-not-pay");
    assert_eq!(
        values(&loss),
        [
            ("report-shuttle-riders", 30.0),
            ("report-shuttle-needed", 54.0),
            ("report-shuttle-needed-co2", 12.0),
            ("report-shuttle-seats", 96.0),
        ]
    );
    let full = ShuttleReport {
        riders: 54.0,
        ..report
    };
    let pays = shuttle(Some(&full), &[]).expect("a report");
    assert_eq!(pays.finding, "report-shuttle-pays");
    // Who spares nothing never fills it: no bar for a number that stands for "never".
    let never = ShuttleReport {
        break_even: 1e6,
        break_even_co2: 1e6,
        ..report
    };
    let never = shuttle(Some(&never), &[]).expect("a report");
    assert_eq!(never.finding, "report-shuttle-never");
    assert_eq!(never.rows.len(), 2);
}

#[test]
fn a_shuttle_that_does_not_start_is_told_by_its_warning() {
    let warning = Warning::new("shuttle-below-break-even")
        .with("action", "R16")
        .with("riders", 15.9)
        .with("needed", 54.0);
    let told = shuttle(None, &[Warning::new("other"), warning]).expect("a warning");
    assert_eq!(told.finding, "report-shuttle-not-run");
    assert_eq!(number(&told, "riders"), Number::Count(16.0));
    assert_eq!(number(&told, "needed"), Number::Count(54.0));
    assert_eq!(shuttle(None, &[]), None);
    let broken = Warning::new("shuttle-below-break-even").with("riders", "many");
    assert_eq!(shuttle(None, &[broken]), None);
}

#[test]
fn a_restaurant_pays_from_its_break_even() {
    let finding = |covers| {
        restaurant(&RestaurantReport {
            covers,
            break_even: 320.0,
        })
        .finding
    };
    assert_eq!(finding(320.0), "report-restaurant-pays");
    assert_eq!(finding(319.0), "report-restaurant-does-not-pay");
}

#[test]
fn a_restaurant_where_meals_spare_nothing_never_pays() {
    // 1e9 meals a year stand for never: over 230 days, started with a chance of 0.3.
    let never = restaurant(&RestaurantReport {
        covers: 120.4,
        break_even: 0.3 * 1e9 / 230.0,
    });
    assert_eq!(never.finding, "report-restaurant-never");
    // No bar for a number that stands for "never".
    assert_eq!(values(&never), [("report-restaurant-covers", 120.0)]);
}

#[test]
fn numbers_that_are_said_stand_to_each_other_as_the_exact_ones_do() {
    let said = |covers, break_even| {
        let compared = restaurant(&RestaurantReport { covers, break_even });
        let count = |name| match number(&compared, name) {
            Number::Count(count) => count,
            Number::Share(share) => panic!("a share: {share}"),
        };
        (compared.finding, count("covers"), count("needed"))
    };
    let (short, pays) = ("report-restaurant-does-not-pay", "report-restaurant-pays");
    // Both would be 320 when rounded.
    assert_eq!(said(318.0, 320.0), (short, 318.0, 320.0));
    assert_eq!(said(319.6, 319.8), (short, 319.0, 320.0));
    assert_eq!(said(319.7, 320.0), (short, 319.0, 320.0));
    assert_eq!(said(320.3, 320.2), (pays, 321.0, 321.0));
    assert_eq!(said(400.4, 320.2), (pays, 400.0, 321.0));
    assert_eq!(said(0.0, 0.4), (short, 0.0, 1.0));
    // Ones below ten thousand, three digits beyond.
    for (count, whole) in [(318.2, 318.0), (9_999.0, 9_999.0), (12_345.0, 12_300.0)] {
        assert!(
            (whole_for_people(count) - whole).abs() < f64::EPSILON,
            "{count}"
        );
    }
}

#[test]
fn training_fills_courses_together() {
    let report = TrainingReport {
        needed: 400.0,
        alone: 100.0,
        together: 380.0,
    };
    let compared = training(&report).expect("somebody trains");
    assert_eq!(number(&compared, "alone"), Number::Share(0.25));
    assert_eq!(number(&compared, "together"), Number::Share(0.95));
    assert_eq!(training(&TrainingReport::default()), None);
}

#[test]
fn the_commute_is_told_by_those_alone_in_a_car() {
    let alone = |solo| Trips {
        solo,
        ..Trips::default()
    };
    let mobility = Mobility {
        before: alone(0.8),
        after: alone(0.6),
        car_km_before: 1_000.0,
        car_km_after: 700.0,
        ..Mobility::default()
    };
    let compared = commute(&mobility).expect("people drive");
    assert_eq!(compared.finding, "report-commute");
    let Number::Share(less) = number(&compared, "km") else {
        panic!("a share");
    };
    // 1 - 700 / 1,000
    assert!((less - 0.3).abs() < 1e-12);
    // Shares are drawn against the whole.
    assert_eq!(compared.unit, SHARE);
    assert!((compared.largest() - 1.0).abs() < f64::EPSILON);
    let same = Mobility {
        after: alone(0.8),
        ..mobility.clone()
    };
    assert_eq!(
        commute(&same).expect("people drive").finding,
        "report-commute-same"
    );
    assert_eq!(commute(&Mobility::default()), None);
    let found = |after, km| {
        let changed = Mobility {
            after: alone(after),
            car_km_after: km,
            ..mobility.clone()
        };
        commute(&changed).expect("people drive").finding
    };
    // 79.8 % reads as 80 %: no difference that could be shown, whatever the km.
    assert_eq!(found(0.798, 990.0), "report-commute-same");
    assert_eq!(found(0.803, 990.0), "report-commute-same");
    assert_eq!(found(0.82, 1_020.0), "report-commute-more");
    // Fewer alone in a car, but no km fewer, or less than half a percent: 1,000 to 997.
    assert_eq!(found(0.6, 1_000.0), "report-commute-fewer");
    assert_eq!(found(0.6, 1_050.0), "report-commute-fewer");
    assert_eq!(found(0.6, 997.0), "report-commute-fewer");
}

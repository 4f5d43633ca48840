//! Ranges of a scenario by Monte Carlo, from the command line.

use super::{Failure, open_scenario, open_territory, print_json, tell};
use boucle::engine::monte_carlo::{
    Draws, Plan, Side, Summary, Target, USUAL_DRAWS, chance_that_first_beats, summary,
};
use boucle::engine::{KpiId, Park};
use boucle::numeric::order;
use boucle::scenario::Scenario;
use std::process::ExitCode;

/// More draws than this would fill the memory: each takes 64 bytes and 12 for each year.
const MOST_DRAWS: usize = 1_000_000;

/// What the arguments ask for.
struct Request<'a> {
    territory: &'a str,
    scenario: &'a str,
    draws: usize,
    seed: u64,
    targets: Vec<Target>,
    against: Option<&'a str>,
}

/// Answers `monte-carlo TERRITORY.json SCENARIO.json [--draws N] [--seed K] [--target FIGURE>=VALUE] [--against SCENARIO.json]`.
pub fn run(words: &[&str]) -> Result<ExitCode, Failure> {
    let request = request(words).ok_or(Failure::Usage)?;
    let (territory, told) = open_territory(request.territory)?;
    tell(request.territory, &told);
    let scenario = open(request.scenario)?;
    let against = request.against.map(open).transpose()?;
    let park = Park::new(&territory);
    let draw = |scenario| Plan::new(&park, scenario, request.seed, request.draws).run(&park);
    let draws = draw(&scenario);
    let mut answer = summary(&draws, &request.targets);
    if let Some(other) = &against {
        compare(&mut answer, &draws, &draw(other));
    }
    print_json(&answer)?;
    Ok(ExitCode::SUCCESS)
}

fn open(file: &str) -> Result<Scenario, Failure> {
    let (scenario, told) = open_scenario(file)?;
    tell(file, &told);
    Ok(scenario)
}

fn compare(answer: &mut Summary, draws: &Draws, others: &Draws) {
    let chances = KpiId::ALL
        .into_iter()
        .filter_map(|kpi| Some((kpi, chance_that_first_beats(draws, others, kpi)?)));
    answer.beats = order::map_of(chances);
}

fn request<'a>(words: &[&'a str]) -> Option<Request<'a>> {
    let [territory, scenario, options @ ..] = words else {
        return None;
    };
    let mut request = Request {
        territory,
        scenario,
        draws: USUAL_DRAWS,
        seed: 1,
        targets: Vec::new(),
        against: None,
    };
    let (pairs, rest) = options.as_chunks::<2>();
    for [option, value] in pairs {
        match *option {
            "--draws" => request.draws = value.parse().ok()?,
            "--seed" => request.seed = value.parse().ok()?,
            "--target" => request.targets.push(target(value)?),
            "--against" => request.against = Some(value),
            _ => return None,
        }
    }
    let draws = 1..=MOST_DRAWS;
    (rest.is_empty() && draws.contains(&request.draws)).then_some(request)
}

/// A target such as `co2_avoided_t>=500` or `payback_years<=8`.
fn target(text: &str) -> Option<Target> {
    let sides = [(">=", Side::AtLeast), ("<=", Side::AtMost)];
    sides.into_iter().find_map(|(sign, side)| {
        let (name, value) = text.split_once(sign)?;
        let mut figures = KpiId::ALL.into_iter();
        Some(Target {
            figure: figures.find(|kpi| kpi.id() == name.trim())?,
            side,
            value: value
                .trim()
                .parse()
                .ok()
                .filter(|value: &f64| !value.is_nan())?,
        })
    })
}

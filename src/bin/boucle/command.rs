//! The native command: evaluates scenarios, checks territory files and solves single problems, for analysts and batch runs.
//!
//! JSON on standard output, problems on standard error; exit 0, 1 for bad input, 2 for bad usage.

mod fields;
mod monte_carlo;
mod reconcile;
mod transport;

use boucle::book::read_book;
use boucle::catalog::load_territory;
use boucle::engine::evaluate;
use boucle::i18n::{Language, Texts};
use boucle::model::{Problem, Problems, Territory};
use boucle::scenario::{Scenario, read_scenario};
use fields::{Answer, Fault};
use serde_json::{Value, json};
use std::process::ExitCode;

const USAGE: &str = "\
Usage:
  boucle evaluate TERRITORY.json SCENARIO.json   the outcome of a scenario
  boucle check TERRITORY.json                    what is wrong with a territory file
  boucle monte-carlo TERRITORY.json SCENARIO.json [--draws N] [--seed K]
                     [--target FIGURE>=VALUE] [--against OTHER-SCENARIO.json]
                                                 ranges of the figures over draws of all that is uncertain
  boucle reconcile FLOWS.json                    flows moved as little as needed for all balances to close
  boucle transport INSTANCE.json                 who serves whom at the lowest or highest total cost

JSON on standard output, problems on standard error.
Exit status: 0 fine, 1 bad input, 2 bad usage.";

/// Why the command ends without an answer.
enum Failure {
    Usage,
    Input(String, Problems),
    Faults(String, Vec<Fault>),
}

/// Reads the arguments and answers them.
pub fn run() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let answer = match words.as_slice() {
        ["evaluate", territory, scenario] => run_evaluate(territory, scenario),
        ["check", territory] => run_check(territory),
        ["monte-carlo", words @ ..] => monte_carlo::run(words),
        ["reconcile", flows] => answer_file(flows, reconcile::answer),
        ["transport", instance] => answer_file(instance, transport::answer),
        ["help" | "--help" | "-h"] => {
            println!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        _ => Err(Failure::Usage),
    };
    match answer {
        Ok(code) => code,
        Err(Failure::Usage) => {
            eprintln!("{USAGE}");
            ExitCode::from(2)
        }
        Err(Failure::Input(file, problems)) => {
            tell(&file, &problems);
            ExitCode::from(1)
        }
        Err(Failure::Faults(file, faults)) => {
            tell_faults(&file, &faults);
            ExitCode::from(1)
        }
    }
}

/// Answers a file on its own; what is doubtful about the answer is told beside it.
fn answer_file(file: &str, answer: fn(&Value) -> Answer) -> Result<ExitCode, Failure> {
    let text = read(file)?;
    // A byte-order mark is what some editors put before the text.
    let value = serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|error| {
        let fault = Fault::new("", format!("This is not readable JSON: {error}."));
        Failure::Faults(file.to_owned(), vec![fault])
    })?;
    let (answer, doubts) =
        answer(&value).map_err(|faults| Failure::Faults(file.to_owned(), faults))?;
    tell_faults(file, &doubts);
    print_json(&answer)?;
    Ok(ExitCode::SUCCESS)
}

/// Problems that leave something to evaluate are told, and the rest is evaluated.
fn run_evaluate(territory_file: &str, scenario_file: &str) -> Result<ExitCode, Failure> {
    let (territory, told) = open_territory(territory_file)?;
    tell(territory_file, &told);
    let (scenario, told) = open_scenario(scenario_file)?;
    tell(scenario_file, &told);
    let evaluation = evaluate(&territory, &scenario);
    print_json(&evaluation.outcome)?;
    Ok(ExitCode::SUCCESS)
}

/// Exit 1 when there is any problem, with the list of them on standard output as well.
fn run_check(file: &str) -> Result<ExitCode, Failure> {
    let (book, problems) = read_book(&read(file)?);
    let texts = Texts::new(Language::En);
    let list: Vec<_> = problems
        .iter()
        .map(|problem| {
            json!({
                "path": problem.path,
                "code": problem.code,
                "args": problem.args,
                "message": sentence(&texts, problem),
            })
        })
        .collect();
    let actors = book.map_or(0, |book| book.territory().actors.len());
    print_json(&json!({ "file": file, "actors": actors, "problems": list }))?;
    tell(file, &problems);
    Ok(ExitCode::from(u8::from(!problems.is_empty())))
}

fn open_territory(file: &str) -> Result<(Territory, Problems), Failure> {
    let (territory, problems) = load_territory(&read(file)?);
    match territory {
        Some(territory) if !territory.actors.is_empty() => Ok((territory, problems)),
        _ => Err(Failure::Input(file.to_owned(), problems)),
    }
}

fn open_scenario(file: &str) -> Result<(Scenario, Problems), Failure> {
    match read_scenario(&read(file)?) {
        (Some(scenario), problems) => Ok((scenario, problems)),
        (None, problems) => Err(Failure::Input(file.to_owned(), problems)),
    }
}

fn read(file: &str) -> Result<String, Failure> {
    std::fs::read_to_string(file).map_err(|error| {
        let problem = Problem::new("", "unreadable-file").with("value", error);
        Failure::Input(file.to_owned(), vec![problem])
    })
}

fn print_json(value: &impl serde::Serialize) -> Result<(), Failure> {
    let text = serde_json::to_string_pretty(value).map_err(|error| {
        let problem = Problem::new("", "not-json").with("value", error);
        Failure::Input(String::new(), vec![problem])
    })?;
    println!("{text}");
    Ok(())
}

fn tell(file: &str, problems: &Problems) {
    let texts = Texts::new(Language::En);
    for problem in problems {
        tell_line(file, &problem.path, &sentence(&texts, problem));
    }
}

fn tell_faults(file: &str, faults: &[Fault]) {
    for fault in faults {
        tell_line(file, &fault.path, &fault.sentence);
    }
}

fn tell_line(file: &str, path: &str, sentence: &str) {
    let place = if path.is_empty() {
        String::new()
    } else {
        format!(" {path}:")
    };
    eprintln!("{file}:{place} {sentence}");
}

fn sentence(texts: &Texts, problem: &Problem) -> String {
    texts.report("problem", problem.code, &problem.args)
}

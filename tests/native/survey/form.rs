//! The empty form: its lists, its examples, and what comes back when it is filled.

use super::{pompey, problems, reasons};
use boucle::export::survey_form;
use boucle::i18n::{Language, Texts};
use boucle::import::{Column, Decision, FileKind, Reason, SurveyPartner, read_survey};
use boucle::model::Direction;
use boucle::units::Unit;
use boucle::words::LANGUAGES;
use calamine::{Reader, Xlsx};
use rust_xlsxwriter::Workbook;
use std::io::{Cursor, Read};

fn form(language: Language) -> Vec<u8> {
    let texts = Texts::new(language);
    survey_form(&pompey(), language.code(), &|key| texts.say(key)).unwrap()
}

fn part(file: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(file)).unwrap();
    let mut text = String::new();
    archive
        .by_name(name)
        .unwrap()
        .read_to_string(&mut text)
        .unwrap();
    text
}

#[test]
fn the_empty_form_has_headings_lists_and_nothing_to_import() {
    for language in Language::ALL {
        let file = form(language);
        let survey = read_survey(&file, &pompey());
        assert_eq!(
            (survey.kind, survey.language.as_str()),
            (FileKind::Xlsx, language.code())
        );
        assert_eq!(reasons(&survey), [Reason::NoRows], "{language:?}");
        assert_eq!(survey.sheets.len(), 1);
        let sheet = part(&file, "xl/worksheets/sheet1.xml");
        // Eight columns offer a list, by the range of a sheet of its own.
        assert_eq!(sheet.matches("type=\"list\"").count(), 8);
        assert!(sheet.contains("$B$1:$B$"), "resources");
        assert!(sheet.contains("state=\"frozen\""));
        let book = part(&file, "xl/workbook.xml");
        assert_eq!(book.matches("state=\"hidden\"").count(), 1);
        for number in 1..=4 {
            let sheet = part(&file, &format!("xl/worksheets/sheet{number}.xml"));
            assert!(!sheet.contains("survey-"), "a text without words");
        }
        assert!(!part(&file, "xl/sharedStrings.xml").contains("survey-"));
    }
}

#[test]
fn examples_are_never_imported() {
    for language in Language::ALL {
        let file = form(language);
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(file.clone())).unwrap();
        let examples = book.sheet_names()[1].clone();
        assert_eq!(book.worksheet_range(&examples).unwrap().height(), 4);
        // Asked for by name, its rows are set aside one by one, and told.
        let opened = boucle::import::open(&file, Some(&examples));
        assert_eq!(opened.len(), 3);
        let rows = boucle::import::read_rows(&opened, 0..3);
        let survey = boucle::import::finish(&opened, rows, &pompey());
        assert_eq!(
            (survey.rows_found, survey.rows.len()),
            (3, 0),
            "{language:?}"
        );
    }
}

/// The form filled by hand: the cells of a column by its place in the form.
fn filled(language: &str, rows: &[&[(Column, &str)]]) -> Vec<u8> {
    let file = form(
        Language::ALL
            .into_iter()
            .find(|known| known.code() == language)
            .unwrap(),
    );
    let mut read: Xlsx<_> = Xlsx::new(Cursor::new(file)).unwrap();
    let name = read.sheet_names()[0].clone();
    let headings = read.worksheet_range(&name).unwrap();
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name(name).unwrap();
    for (place, heading) in (0..).zip(headings.rows().next().unwrap()) {
        sheet.write_string(0, place, heading.to_string()).unwrap();
    }
    for (number, row) in (1..).zip(rows) {
        for (column, text) in *row {
            let place = Column::ALL
                .iter()
                .position(|other| other == column)
                .unwrap() as u16;
            match text.parse::<f64>() {
                Ok(value) => sheet.write_number(number, place, value).unwrap(),
                Err(_) => sheet.write_string(number, place, *text).unwrap(),
            };
        }
    }
    book.save_to_buffer().unwrap()
}

#[test]
fn a_form_that_was_filled_is_read_back() {
    use Column::{
        Archetype, Company, Direction as Sense, Distance, Employees, Partner, Quantity, Resource,
        Unit as Measure,
    };
    let file = filled(
        "de",
        &[
            &[
                (Company, "Forge du Méandre"),
                (Resource, "Altpapier"),
                (Sense, "Ausgang"),
                (Quantity, "3.5"),
                (Measure, "t"),
                (Partner, "Neue Druckerei GmbH"),
                (Distance, "2"),
            ],
            &[
                (Company, "Neue Druckerei"),
                (Resource, "Strom"),
                (Sense, "Eingang"),
                (Quantity, "12000"),
                (Measure, "kWh"),
                (Archetype, "Papier und Holz"),
                (Employees, "14"),
            ],
            &[
                (Company, "Forge du Méandre"),
                (Resource, "Strom"),
                (Sense, "Eingang"),
                (Measure, "kWh"),
            ],
        ],
    );
    let survey = read_survey(&file, &pompey());
    // Row 3 brings a company that is new; row 4 has no quantity, which stands in column D.
    assert_eq!(
        problems(&survey),
        [
            (Reason::NewCompany, Some(3), ""),
            (Reason::MissingQuantity, Some(4), "D")
        ]
    );
    assert_eq!(survey.problems[1].heading.as_deref(), Some("Menge je Jahr"));
    assert_eq!(survey.problems[1].sheet, "Erhebung");
    assert_eq!(survey.rows[0].partner, Some(SurveyPartner::Named(1)));
    assert_eq!(survey.actors[1].decision, Decision::New);
    let applied = survey.apply(&pompey());
    assert_eq!((applied.added, applied.new_actors), (2, 1));
    let printer = applied.territory.actors.last().unwrap();
    assert_eq!(
        (printer.name.as_str(), printer.archetype.as_str()),
        ("Neue Druckerei", "paper_wood")
    );
    assert!((printer.employees - 14.0).abs() < 1e-12);
    assert_eq!(
        (printer.flows[0].direction, printer.flows[0].unit),
        (Direction::In, Unit::KilowattHour)
    );
}

#[test]
fn all_languages_are_those_of_the_texts() {
    let codes: Vec<&str> = Language::ALL
        .iter()
        .map(|language| language.code())
        .collect();
    for language in LANGUAGES {
        assert!(codes.contains(&language));
    }
}

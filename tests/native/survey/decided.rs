//! What the reader of a survey decides, and rows that wait in the sheet until they are put right.

use super::{pompey, problems, read, reasons, rows};
use boucle::book::{Book, Column, Names, RowKey, SheetId};
use boucle::catalog::{NO_SECTOR, load_territory};
use boucle::export::survey_csv;
use boucle::i18n::{Language, Texts};
use boucle::import::{Choices, Decision, Meant, Reason, Survey, read_survey};
use boucle::model::{Flow, Frequency, Territory};
use rust_xlsxwriter::Workbook;
use std::collections::BTreeMap;
use std::rc::Rc;

/// The book with a survey in it and its unreadable rows at the end of the sheet of flows, in the language of some texts.
fn taken(survey: &Survey, texts: &Texts) -> Book {
    let applied = survey.apply(&pompey());
    let names = Names::new(texts, &applied.territory);
    let write = |column: &str, meant: &Meant| match (Column::parse(SheetId::Flows, column), meant) {
        (Some(column), Meant::Code(code)) => names.name(column, code),
        (None, Meant::Code(code)) => code.clone(),
        (_, Meant::Number(number)) => names.number(*number),
    };
    let waiting = survey.waiting(&applied, &write);
    let rows: Vec<BTreeMap<Column, String>> = waiting
        .into_iter()
        .map(|cells| {
            let cells = cells.into_iter();
            cells
                .filter_map(|(id, text)| Some((Column::parse(SheetId::Flows, &id)?, text)))
                .collect()
        })
        .collect();
    Book::new(Rc::new(applied.territory.clone())).append(SheetId::Flows, &rows, texts)
}

#[test]
fn an_unreadable_row_still_says_who_its_company_is() {
    let headings = "Entreprise;Secteur;Salariés;Ressource;Sens;Quantité;Unité\n";
    let both = read(&format!(
        "{headings}Verrerie Neuve;Papier et bois;40;Verre;Sortie;beaucoup;t\nVerrerie Neuve;;;Carton;Sortie;3;t\n"
    ));
    let glass = &both.actors[0];
    assert_eq!(
        (
            glass.archetype.as_str(),
            glass.employees,
            glass.rows.as_slice()
        ),
        ("paper_wood", 40.0, &[2, 3][..])
    );
    // The same where no other row names it: it is there when its row is put right.
    let alone = read(&format!(
        "{headings}Verrerie Neuve;Papier et bois;40;Verre;Sortie;beaucoup;t\nMerci de votre aide;;;;;;\n"
    ));
    assert_eq!(alone.actors.len(), 1, "a note is no company");
    assert_eq!(alone.lost.len(), 2);
    let applied = alone.apply(&pompey());
    let new = applied.territory.actors.last().unwrap();
    assert_eq!(
        (new.name.as_str(), new.archetype.as_str(), new.employees),
        ("Verrerie Neuve", "paper_wood", 40.0)
    );
}

#[test]
fn rows_that_wait_are_in_the_words_and_numbers_of_the_page() {
    // 12,5 shows that the point groups digits in this file; an English sheet would read 1.200 as one and a fifth.
    let survey = read(
        "Firma;Stoff;Richtung;Menge;Einheit;Abholung\n\
         Forge du Mandre;Altglas;aus;viel;Tonnen;1x pro Woche\n\
         Forge du Mandre;Stahl;irgendwie;1.200;Tonnen;\n\
         Forge du Mandre;Karton;aus;12,5;t;\n",
    );
    assert_eq!(
        problems(&survey),
        [
            (Reason::NotANumber, Some(2), "D"),
            (Reason::LikelyCompany, Some(2), ""),
            (Reason::UnknownDirection, Some(3), "C")
        ]
    );
    let texts = Texts::new(Language::En);
    let book = taken(&survey, &texts);
    let row = |number: u32| book.pending().row(&RowKey::New(SheetId::Flows, number));
    // Only the number is left to put right; company, resource, unit and frequency are understood.
    let glass = row(0);
    let cell = |column: Column| glass.get(&column).map(String::as_str);
    assert_eq!(cell(Column::Company), Some("Forge du Méandre"));
    assert_eq!(cell(Column::Resource), Some("Glass"));
    assert_eq!(cell(Column::Quantity), Some("viel"));
    assert_eq!(cell(Column::Unit), Some("t"));
    assert_eq!(cell(Column::Frequency), Some("weekly"));
    // The other is a flow already, of 1,200 t; its direction waits.
    let faults = book.faults(&texts).into_iter();
    let faults: BTreeMap<Column, &str> = faults.map(|one| (one.column, one.code)).collect();
    assert_eq!(
        faults,
        BTreeMap::from([
            (Column::Direction, "unknown-name"),
            (Column::Quantity, "not-a-number")
        ])
    );
    let forge = &book.territory().actors[0];
    let mut steel = forge
        .flows
        .iter()
        .filter(|flow| flow.quantity.round() == 1_200.0);
    assert_eq!(
        steel.next().map(|flow| flow.resource.as_str()),
        Some("material.steel")
    );
    let mut left_out = survey.clone();
    left_out.actors[0].decision = Decision::LeftOut;
    assert!(taken(&left_out, &texts).pending().is_empty());
}

#[test]
fn a_number_that_waits_keeps_the_unit_of_its_heading() {
    let waiting = |heading: &str| {
        let survey = read(&format!(
            "Entreprise;Ressource;Sens;{heading}\nForge du Méandre;Poudre de licorne;Sortie;300\n"
        ));
        let book = taken(&survey, &Texts::new(Language::Fr));
        let row = book.pending().row(&RowKey::New(SheetId::Flows, 0));
        let cell = |column: Column| row.get(&column).cloned().unwrap_or_default();
        (cell(Column::Quantity), cell(Column::Unit))
    };
    let pair = |quantity: &str, unit: &str| (quantity.to_owned(), unit.to_owned());
    // In the sheet a waste without a unit would be one of tonnes.
    assert_eq!(waiting("Quantité (kg)"), pair("300", "kg"));
    assert_eq!(waiting("Quantité en tonnes"), pair("300", "t"));
    // A twelfth of the year must not pass for the year.
    assert_eq!(waiting("Quantité (t/mois)"), pair("300 t/mois", ""));
}

#[test]
fn a_company_without_a_sector_is_kept_everywhere() {
    let survey = rows("Verrerie Neuve;Verre;Sortie;3;t;\n");
    let territory = survey.apply(&pompey()).territory;
    let new = territory.actors.last().unwrap();
    assert_eq!(new.archetype, NO_SECTOR);
    // In the file.
    let json = serde_json::to_string(&territory).unwrap();
    let (again, problems) = load_territory(&json);
    assert_eq!(problems, boucle::model::Problems::default());
    assert_eq!(again.unwrap(), territory);
    // In the sheet, by its name in every language.
    for language in Language::ALL {
        let texts = Texts::new(language);
        let names = Names::new(&texts, &territory);
        let name = names.name(Column::Sector, NO_SECTOR);
        assert_ne!(name, NO_SECTOR);
        assert_eq!(
            names.code(Column::Sector, &name).as_deref(),
            Some(NO_SECTOR)
        );
        // In the form, and back from it into a territory that does not know the company.
        let form = survey_csv(&territory, language.code());
        let back = read_survey(&form, &pompey());
        assert!(!reasons(&back).contains(&Reason::UnknownSector));
        let back = back.apply(&pompey()).territory;
        assert_eq!(back.actors.last().unwrap().archetype, NO_SECTOR);
    }
    // A later survey that says what it is fills it in.
    let later = read_survey(
        "Entreprise;Ressource;Sens;Quantité;Unité;Secteur;Salariés\nVerrerie Neuve;Verre;Sortie;3;t;Papier et bois;12\n"
            .as_bytes(),
        &territory,
    );
    let filled = later.apply(&territory).territory;
    let filled = filled.actors.last().unwrap();
    assert_eq!(
        (filled.archetype.as_str(), filled.employees),
        ("paper_wood", 12.0)
    );
}

#[test]
fn new_names_are_suggested_to_each_other() {
    let mut survey = rows(
        "Fonderie Muller;Carton;Sortie;3;t;\n\
         Fonderie Mueller SA;Verre;Sortie;4;t;\n\
         Fonderie Muller et Fils;Papier;Sortie;5;t;\n\
         Halle 1;Papier;Sortie;5;t;Halle 2\n\
         Halle 2;Papier;Sortie;5;t;\n",
    );
    let alike = |survey: &Survey, place: usize| survey.actors[place].alike.clone();
    assert_eq!(
        alike(&survey, 0),
        ["Fonderie Mueller SA", "Fonderie Muller et Fils"]
    );
    assert!(alike(&survey, 1).contains(&"Fonderie Muller".to_owned()));
    // Digits tell companies apart.
    assert!(alike(&survey, 3).is_empty());
    assert_eq!(survey.problems[0].reason, Reason::SimilarCompany);
    let applied = |survey: &Survey| {
        let applied = survey.apply(&pompey());
        let last = applied.territory.actors.iter().skip(pompey().actors.len());
        let names = last.map(|actor| (actor.name.clone(), actor.flows.len()));
        names.collect::<Vec<_>>()
    };
    assert_eq!(applied(&survey).len(), 5);
    // Three names of one company, said in a row.
    survey.actors[1].decision = Decision::Same("Fonderie Muller".to_owned());
    survey.actors[2].decision = Decision::Same("Fonderie Mueller SA".to_owned());
    let one = applied(&survey);
    assert_eq!(one.len(), 3);
    assert_eq!(one[0], ("Fonderie Muller".to_owned(), 3));
    // Each said to be the other: one new company all the same.
    survey.actors[0].decision = Decision::Same("Fonderie Muller et Fils".to_owned());
    assert_eq!(applied(&survey), one);
    // The same as one that the territory has.
    let forge = pompey().actors[0].id.clone();
    survey.actors[0].decision = Decision::Known(forge.clone());
    let there = survey.apply(&pompey());
    assert_eq!(there.new_actors, 2);
    assert_eq!(there.actors[2], Some(forge));
    survey.actors[0].decision = Decision::LeftOut;
    assert_eq!(survey.apply(&pompey()).left, [2, 3, 4]);
}

/// A workbook of two sheets that name the same new company.
fn two_sheets() -> Vec<u8> {
    let mut book = Workbook::new();
    for (name, quantity) in [("2024", 3.0), ("2025", 4.0)] {
        let sheet = book.add_worksheet().set_name(name).unwrap();
        let headings = ["Entreprise", "Ressource", "Sens", "Quantité", "Unité"];
        for (column, heading) in (0..).zip(headings) {
            sheet.write_string(0, column, heading).unwrap();
        }
        for row in 1..=2 {
            for (column, cell) in (0..).zip(["Verrerie Neuve", "Verre", "Sortie", "", "t"]) {
                sheet.write_string(row, column, cell).unwrap();
            }
            sheet
                .write_number(row, 3, quantity * f64::from(row))
                .unwrap();
        }
    }
    book.save_to_buffer().unwrap()
}

#[test]
fn decisions_hold_for_another_sheet_as_far_as_they_apply() {
    let file = two_sheets();
    let sheet = |name: &str| {
        let opened = boucle::import::open(&file, Some(name));
        let all = boucle::import::read_rows(&opened, 0..opened.len());
        boucle::import::finish(&opened, all, &pompey())
    };
    let first = sheet("2024");
    assert_eq!(first.sheets, ["2024", "2025"]);
    let forge = pompey().actors[0].id.clone();
    let mut choices = Choices::default();
    choices.decide("Verrerie Neuve", Decision::Known(forge.clone()));
    choices.decide("Personne", Decision::LeftOut);
    choices.take("2024", 2, false);
    let decided = |name: &str, choices: &Choices| sheet(name).decided(choices, &pompey());
    let taken = |survey: &Survey| survey.rows.iter().map(|row| row.taken).collect::<Vec<_>>();
    assert_eq!(taken(&decided("2024", &choices)), [false, true]);
    // The name is who it was said to be; the row was another one.
    let other = decided("2025", &choices);
    assert_eq!(other.actors[0].decision, Decision::Known(forge));
    assert_eq!(taken(&other), [true, true]);
    assert_eq!(taken(&decided("2024", &choices.of_names())), [true, true]);
    // An actor that is not there cannot be chosen.
    let mut elsewhere = Choices::default();
    elsewhere.decide(
        "Verrerie Neuve",
        Decision::Known(boucle::model::ActorId("x".to_owned())),
    );
    assert_eq!(
        decided("2024", &elsewhere).actors[0].decision,
        Decision::New
    );
}

#[test]
fn rows_of_one_flow_stand_together_and_remarks_that_repeat_are_one() {
    let survey = rows(
        "Forge du Méandre;Carton;;3;t;\n\
         Forge du Méandre;Verre;;3;t;\n\
         Forge du Méandre;Carton;;4;t;\n\
         Forge du Méandre;Carton;;3;t;\n",
    );
    let repeated: Vec<Vec<(u32, bool)>> = survey
        .repeated()
        .into_iter()
        .map(|rows| rows.into_iter().map(|row| (row.row, row.taken)).collect())
        .collect();
    // Row 5 says what row 2 says; row 4 may correct it.
    assert_eq!(repeated, [[(2, true), (4, true), (5, false)]]);
    let told = survey.told(false);
    let assumed: Vec<_> = told
        .iter()
        .filter(|one| one.problem.reason == Reason::DirectionAssumed)
        .collect();
    assert_eq!(assumed.len(), 1);
    assert_eq!(assumed[0].rows, [2, 3, 4, 5]);
    assert!(survey.told(true).is_empty());
    let count: usize = told.iter().map(|one| one.rows.len()).sum();
    assert_eq!(count, survey.problems.len());
}

#[test]
fn months_give_way_to_another_frequency_alone() {
    let months = Some([1.0 / 12.0; 12]);
    let mut territory: Territory = pompey();
    let steel = territory.actors[0]
        .flows
        .iter()
        .find(|flow| flow.resource == "material.steel")
        .unwrap()
        .clone();
    territory.actors[0].flows = vec![Flow {
        months,
        frequency: Frequency::Weekly,
        ..steel
    }];
    let after = |frequency: &str| {
        let text = format!(
            "Entreprise;Ressource;Sens;Quantité;Unité;Fréquence\nForge du Méandre;Acier;Entrée;2300;t;{frequency}\n"
        );
        let applied = read_survey(text.as_bytes(), &territory).apply(&territory);
        let flow = &applied.territory.actors[0].flows[0];
        (flow.frequency, flow.months)
    };
    assert_eq!(after(""), (Frequency::Weekly, months));
    assert_eq!(after("hebdo"), (Frequency::Weekly, months));
    assert_eq!(after("saisonnier"), (Frequency::Seasonal, None));
}

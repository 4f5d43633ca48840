//! Files as secretaries send them: every row is right, or listed with row, column and reason.

use super::{pompey, problems};
use boucle::import::{Reason, Survey, read_survey};
use boucle::model::Frequency;
use boucle::units::Unit;
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook, Worksheet};

/// Row, resource, quantity to a thousandth, and unit of what is read.
fn read_as(survey: &Survey) -> Vec<(u32, &str, f64, Unit)> {
    let rows = survey.rows.iter();
    rows.map(|row| {
        let quantity = (row.quantity * 1e3).round() / 1e3;
        (row.row, row.resource.as_str(), quantity, row.unit)
    })
    .collect()
}

/// Every row that says anything is read, waits to be put right, or is told to be none.
fn assert_accounted_for(survey: &Survey) {
    let aside = survey.problems.iter();
    let aside = aside.filter(|one| matches!(one.reason, Reason::ExampleRow | Reason::TotalRow));
    let all = survey.rows.len() + survey.lost.len() + aside.count();
    assert_eq!(survey.rows_found, all);
    for lost in &survey.lost {
        let mut told = survey.problems.iter();
        assert!(told.any(|one| one.blocks() && one.row == Some(lost.row)));
    }
}

/// Writes lines of texts from a row on; cells stand between bars.
fn write(sheet: &mut Worksheet, first: u32, lines: &[&str]) {
    for (row, line) in (first..).zip(lines) {
        for (column, cell) in (0..).zip(line.split('|')) {
            if !cell.is_empty() {
                sheet.write_string(row, column, cell).unwrap();
            }
        }
    }
}

#[test]
fn an_old_french_spreadsheet() {
    let text = "Enquête flux 2025 - Zone du Méandre;;;;;;;\r\n\
        Retour avant le 30/06;;;;;;;\r\n\
        ;;;;;;;\r\n\
        Société;Nature du flux;Entrée/Sortie;Tonnage annuel (t);Fréquence;Repreneur;Salariés;Remarques\r\n\
        Menuiserie Klein SARL;Sciures;Sortie;12,5;hebdo;n.c.;24;\r\n\
        \";Palettes cassées;Sortie;env. 300 kg;1x/mois;Recyclo Est;;\r\n\
        \";Cartons;Sortie;10-12;hebdo;n.c.;;estimé\r\n\
        \";Drêches;évacué;~ 1 200;hebdo;?;;\r\n\
        idem;DIB;;8,25;;;;\r\n\
        \";GNR;Entrée;4 500 litres;;;;\r\n\
        \";Gaz;Entrée;900 m³;;;;\r\n\
        Exemple – Boulangerie;Pain rassis;Sortie;2;;;;\r\n\
        TOTAL;;;1 533,75;;;;\r\n";
    let (bytes, ..) = encoding_rs::WINDOWS_1252.encode(text);
    let survey = read_survey(&bytes, &pompey());
    assert_eq!(survey.encoding, "windows-1252");
    assert_eq!(
        problems(&survey),
        [
            (Reason::UnknownHeading, Some(4), "H"),
            (Reason::NewCompany, Some(5), ""),
            (Reason::OutsidePartner, Some(6), ""),
            (Reason::Range, Some(7), "D"),
            (Reason::DirectionAssumed, Some(9), "C"),
            (Reason::VolumeConverted, Some(10), "D"),
            (Reason::NoDensity, Some(11), "D"),
            (Reason::ExampleRow, Some(12), "A"),
            (Reason::TotalRow, Some(13), "A"),
        ]
    );
    assert_eq!(
        read_as(&survey),
        [
            (5, "byproduct.sawdust", 12.5, Unit::Tonne),
            (6, "pallet.broken", 300.0, Unit::Kilogram),
            (7, "waste.cardboard", 11.0, Unit::Tonne),
            (8, "waste.spent_grain", 1200.0, Unit::Tonne),
            (9, "waste.mixed", 8.25, Unit::Tonne),
            // 4,500 l x 9.97 kWh/l = 44,865 kWh.
            (10, "fuel.diesel", 44.865, Unit::MegawattHour),
        ]
    );
    // To the digit: the sheet shows what is read.
    assert_eq!(survey.rows[5].quantity.to_bits(), 44.865_f64.to_bits());
    // 10 to 12: the middle is 11, and 1 of it 9.09 %.
    assert_eq!(survey.rows[2].uncertainty_pct, Some(9.1));
    assert_eq!(survey.rows[1].frequency, Some(Frequency::Monthly));
    assert!(survey.rows.iter().all(|row| row.company == 0));
    assert_eq!(survey.actors[0].employees, 24.0);
    assert_accounted_for(&survey);
}

#[test]
fn a_german_workbook_with_titles_merged_cells_formulas_and_sums() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("Rücklauf 2025").unwrap();
    let plain = Format::new();
    sheet.write_string(0, 1, "Stoffstromerhebung").unwrap();
    sheet
        .write_string(1, 1, "Bitte bis 30.6. ausfüllen")
        .unwrap();
    let lines = [
        "|Firma|Branche|Mitarbeiter|Stoff|Richtung|Menge|Einheit||Abholung",
        "||||Biertreber|Abgang||t||1x pro Woche",
        "||||Strom|Eingang|1.250.000|kWh||",
        "||||Altglas|raus|ca. 12,5 t|||einmal pro Monat",
        "|Schreinerei Holz & Söhne|Papier und Holz|9|Holzspäne|raus|k. A.|t||",
        "|Gesamt|||||1.262,5|||",
        "|Brauerei Mosel|||Erdgas|Bezug|350000|kWh Hu||",
    ];
    write(sheet, 3, &lines);
    sheet
        .merge_range(4, 1, 6, 1, "Brauerei Mosel GmbH", &plain)
        .unwrap();
    sheet
        .write_formula(4, 6, Formula::new("=350*2").set_result("700"))
        .unwrap();
    let survey = read_survey(&book.save_to_buffer().unwrap(), &pompey());
    assert_eq!(survey.language, "de");
    assert_eq!(
        problems(&survey),
        [
            (Reason::TakenAsYearly, Some(5), "J"),
            (Reason::NewCompany, Some(5), ""),
            (Reason::TakenAsYearly, Some(7), "J"),
            (Reason::MissingQuantity, Some(8), "G"),
            (Reason::NewCompany, Some(8), ""),
            (Reason::TotalRow, Some(9), "B"),
        ]
    );
    assert_eq!(
        read_as(&survey),
        [
            (5, "waste.spent_grain", 700.0, Unit::Tonne),
            (6, "energy.electricity", 1_250_000.0, Unit::KilowattHour),
            (7, "waste.glass", 12.5, Unit::Tonne),
            // By the net heating value: 350,000 / 0.9 kWh by the gross one.
            (10, "energy.gas", 388_888.889, Unit::KilowattHour),
        ]
    );
    // The row without a quantity still says who the joinery is.
    let joinery = &survey.actors[1];
    assert_eq!(
        (joinery.archetype.as_str(), joinery.employees),
        ("paper_wood", 9.0)
    );
    assert_accounted_for(&survey);
}

#[test]
fn a_workbook_with_units_dates_and_percentages_in_its_cells() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let lines = [
        "Entreprise|Ressource|Sens|Quantité|Unité|Incertitude|Prix en € par unité|Distance|Provenance ou destination",
        "Forge du Méandre|Tôles|achat|2 150,5 t|t||0,95 €/kg|35 km|Étranger",
        "Forge du Méandre|Ferrailles|évacué||t||||",
        "Forge du Méandre|Carton|Sortie|12,5 kg/mois||±20 %|n.c.||nc",
        "Forge du Méandre|Huiles de vidange|Sortie|600|litres||||",
        "Forge du Méandre|Huile de friture|Sortie|600|L||0,3 €/l||",
        "|Sous-total||3 350|||||",
    ];
    write(sheet, 0, &lines);
    let percent = Format::new().set_num_format("0%");
    sheet.write_number_with_format(1, 5, 0.1, &percent).unwrap();
    let date = ExcelDateTime::from_ymd(2026, 12, 10).unwrap();
    let dated = Format::new().set_num_format("dd/mm");
    sheet
        .write_datetime_with_format(2, 3, &date, &dated)
        .unwrap();
    let survey = read_survey(&book.save_to_buffer().unwrap(), &pompey());
    assert_eq!(
        problems(&survey),
        [
            (Reason::SmallUncertainty, Some(2), "F"),
            (Reason::DateForNumber, Some(3), "D"),
            (Reason::PerYear, Some(4), "D"),
            (Reason::NoDensity, Some(5), "E"),
            (Reason::VolumeConverted, Some(6), "E"),
            (Reason::TotalRow, Some(7), "B"),
        ]
    );
    assert_eq!(
        read_as(&survey),
        [
            (2, "material.steel", 2150.5, Unit::Tonne),
            // 12.5 kg x 12 months.
            (4, "waste.cardboard", 150.0, Unit::Kilogram),
            // 600 l x 0.92 kg/l.
            (6, "waste.cooking_oil", 0.552, Unit::Tonne),
        ]
    );
    let price = |row: usize| survey.rows[row].price_eur_per_unit.map(f64::round);
    // 0.95 EUR/kg = 950 EUR/t; 600 l x 0.3 EUR/l = 180 EUR for 0.552 t = 326 EUR/t.
    assert_eq!(
        (price(0), price(1), price(2)),
        (Some(950.0), None, Some(326.0))
    );
    assert_eq!(survey.rows[1].uncertainty_pct, Some(20.0));
    assert_accounted_for(&survey);
}

#[test]
fn one_row_in_another_encoding_leaves_the_others_as_they_are() {
    let mut file =
        "Entreprise;Ressource;Sens;Quantité;Unité\nForge du Méandre;Biodéchets;Sortie;3;t\n"
            .as_bytes()
            .to_vec();
    file.extend(b"Forge du M\xe9andre;Verre;Sortie;4;t\n");
    let survey = read_survey(&file, &pompey());
    assert_eq!(survey.encoding, "utf-8");
    assert_eq!(problems(&survey), [(Reason::BadBytes, Some(3), "A")]);
    assert_eq!(survey.problems[0].args["found"], "Forge du Méandre");
    assert_eq!(
        read_as(&survey),
        [
            (2, "waste.biowaste", 3.0, Unit::Tonne),
            (3, "waste.glass", 4.0, Unit::Tonne)
        ]
    );
    assert_eq!(survey.actors.len(), 1);
    // Two letters of Windows-1252 against one of UTF-8: the file is Windows-1252, in which every byte is a letter.
    let mut file = b"Soci\xe9t\xe9;Ressource;Sens;Tonnage (t)\n".to_vec();
    file.extend("Forge du Méandre;Verre;Sortie;4\n".as_bytes());
    let survey = read_survey(&file, &pompey());
    assert_eq!(survey.encoding, "windows-1252");
    assert_eq!(survey.rows.len(), 1);
}

#[test]
fn an_english_sheet_with_words_of_every_day() {
    let survey = super::read(
        "Company,Material,In or out,Quantity in tonnes,Frequency,Taken by\n\
         Forge du Méandre,scrap metal,removed,\"1,240\",once a week,local\n\
         ditto,cardboard,removed,between 8 and 10,weekly,n/a\n\
         Forge du Méandre,sawdust,sold,<5,,\n\
         Forge du Méandre,glass,removed,3 to 4 kg,monthly,unknown\n\
         Forge du Méandre,used pallets,removed,2 per day,daily,\n\
         Grand total,,,1260,,\n",
    );
    assert_eq!(
        problems(&survey),
        [
            (Reason::AmbiguousNumber, Some(2), "D"),
            (Reason::TakenAsYearly, Some(2), "E"),
            (Reason::Range, Some(3), "D"),
            (Reason::TakenAsYearly, Some(3), "E"),
            (Reason::NotANumber, Some(4), "D"),
            (Reason::Range, Some(5), "D"),
            (Reason::TakenAsYearly, Some(5), "E"),
            (Reason::PerDay, Some(6), "D"),
            (Reason::TotalRow, Some(7), "A"),
        ]
    );
    assert_eq!(
        read_as(&survey),
        [
            (2, "waste.metal", 1240.0, Unit::Tonne),
            (3, "waste.cardboard", 9.0, Unit::Tonne),
            (5, "waste.glass", 3.5, Unit::Kilogram),
        ]
    );
    // (10 - 8) / 2 of 9 = 11.1 %; (4 - 3) / 2 of 3.5 = 14.3 %.
    assert_eq!(survey.rows[1].uncertainty_pct, Some(11.1));
    assert_eq!(survey.rows[2].uncertainty_pct, Some(14.3));
    assert_accounted_for(&survey);
}

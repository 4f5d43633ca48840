//! Text files: headings, numbers, units and words as people write them.

use super::{pompey, problems, read};
use boucle::import::{Decision, FileKind, Reason, SurveyPartner, read_survey};
use boucle::model::{Direction, Frequency, WasteRoute};
use boucle::units::Unit;

#[test]
fn a_french_survey_is_read() {
    let survey = read(
        "Entreprise;Ressource;Sens;Quantité par an;Unité;Fréquence;Partenaire;Distance;Filière;Prix;Incertitude\n\
         Forge du Méandre;Carton;Sortie;12,5;t;hebdomadaire;Région;35;recyclage;-40;10\n",
    );
    assert_eq!(survey.problems, []);
    assert_eq!(
        (survey.kind, survey.language.as_str()),
        (FileKind::Text, "fr")
    );
    assert_eq!(survey.encoding, "utf-8");
    let row = &survey.rows[0];
    assert_eq!((row.row, row.resource.as_str()), (2, "waste.cardboard"));
    assert_eq!((row.direction, row.unit), (Direction::Out, Unit::Tonne));
    assert_eq!(row.quantity.to_bits(), 12.5_f64.to_bits());
    assert_eq!(row.frequency, Some(Frequency::Weekly));
    assert_eq!(row.partner, Some(SurveyPartner::Region));
    assert_eq!(row.route, Some(WasteRoute::Recycling));
    assert_eq!(
        [row.distance_km, row.price_eur_per_unit, row.uncertainty_pct],
        [Some(35.0), Some(-40.0), Some(10.0)]
    );
    let forge = pompey().actors[0].id.clone();
    assert_eq!(survey.actors[0].decision, Decision::Known(forge));
}

#[test]
fn headings_are_found_in_any_language_order_and_writing() {
    let tables = [
        (
            "fr",
            "QUANTITE (t/an) ; Société* ; Matière ; Sens\n12;Forge du Méandre;Carton;Sortie",
        ),
        (
            "en",
            "Company,Material,In or out,Amount,Unit of measure\nForge du Méandre,Cardboard,out,12,t",
        ),
        (
            "de",
            "Firma\tAbfall\tEin oder aus\tMenge pro Jahr\tEinheit\nForge du Méandre\tKarton\taus\t12\tt",
        ),
        (
            "lb",
            "Betrib;Offall;eran oder eraus;Quantitéit;Eenheet\nForge du Méandre;Kartong;eraus;12;t",
        ),
    ];
    for (language, table) in tables {
        // Titles and a blank line stand above.
        let survey = read(&format!("Enquête 2026\n\n{table}\n"));
        assert_eq!(problems(&survey), [], "{language}");
        assert_eq!(survey.language, language);
        let row = &survey.rows[0];
        assert_eq!(
            (row.row, row.quantity.round(), row.unit),
            (4, 12.0, Unit::Tonne)
        );
        assert_eq!(row.resource, "waste.cardboard", "{language}");
    }
}

#[test]
fn what_is_missing_in_the_headings_is_named() {
    let survey = read("Entreprise;Ressource;Unité\nForge;Carton;t\n");
    assert_eq!(problems(&survey), [(Reason::MissingHeading, Some(1), "")]);
    assert_eq!(survey.problems[0].args["name"], "Quantité par an");
    assert_eq!(
        survey.problems[0].args["found"],
        "Entreprise · Ressource · Unité"
    );
    let survey = read("Lundi;Mardi\n3;4\n");
    assert_eq!(problems(&survey), [(Reason::NoHeadings, None, "")]);
    assert_eq!(survey.problems[0].args["value"], "Lundi · Mardi");
}

#[test]
fn encodings_are_told_apart() {
    let text = "Entreprise;Ressource;Sens;Quantité;Unité\nForge du Méandre;Biodéchets;Sortie;3;t\n";
    let windows: Vec<u8> = text
        .chars()
        .map(|letter| u8::try_from(u32::from(letter)).unwrap())
        .collect();
    let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let files = [
        ("utf-8", text.as_bytes().to_vec()),
        ("utf-8", [b"\xef\xbb\xbf", text.as_bytes()].concat()),
        ("windows-1252", windows),
        ("utf-16le", [&b"\xff\xfe"[..], &little].concat()),
        ("utf-16be", [&b"\xfe\xff"[..], &big].concat()),
        ("utf-16le", little),
        ("utf-16be", big),
    ];
    for (encoding, bytes) in files {
        let survey = read_survey(&bytes, &pompey());
        assert_eq!(problems(&survey), [], "{encoding}");
        assert_eq!(survey.encoding, encoding);
        assert_eq!(survey.rows[0].resource, "waste.biowaste");
    }
}

#[test]
fn numbers_are_read_as_they_are_written() {
    // Written, read as kg, with the unit beside the number where there is one.
    let numbers = [
        ("1200", 1200.0),
        ("1 200", 1200.0),
        ("1\u{a0}200,5", 1200.5),
        ("1\u{202f}200", 1200.0),
        ("1’200", 1200.0),
        ("1'200.25", 1200.25),
        ("1.200,5", 1200.5),
        ("1,200.5", 1200.5),
        ("1.200.000", 1_200_000.0),
        ("12,5", 12.5),
        ("12.5", 12.5),
        ("0,125", 0.125),
        ("1,2e3", 1200.0),
        ("1.2E+03", 1200.0),
        ("env. 20", 20.0),
        ("~ 20", 20.0),
        ("+20", 20.0),
        ("20 kg", 20.0),
        ("1 200,5 kg", 1200.5),
    ];
    for (written, number) in numbers {
        let survey = read(&format!(
            "Entreprise;Ressource;Sens;Quantité;Unité\nForge du Méandre;Carton;Sortie;{written};kg\n"
        ));
        assert_eq!(problems(&survey), [], "{written}");
        assert!((survey.rows[0].quantity - number).abs() < 1e-9, "{written}");
    }
    for written in [
        "douze",
        "12-40",
        "2024-2025",
        "15-12",
        "03-88-12",
        "12.03.2024",
        "1.2.3",
        "12 34",
        "NaN",
        "inf",
        "1/2",
        "--3",
        "1e999",
        "12,5,3",
    ] {
        let survey = read(&format!(
            "Entreprise;Ressource;Sens;Quantité;Unité\nForge du Méandre;Carton;Sortie;{written};kg\n"
        ));
        let found = problems(&survey);
        assert_eq!(found, [(Reason::NotANumber, Some(2), "D")], "{written}");
        assert_eq!(survey.rows.len(), 0);
        assert_eq!(survey.rows_found, 1);
    }
}

#[test]
fn a_mark_before_three_digits_is_read_by_the_rest_of_the_file() {
    let read_with = |rows: &str| read(&format!("Firma;Abfall;Richtung;Menge;Einheit\n{rows}"));
    let quantities = |rows: &str| -> Vec<f64> {
        read_with(rows)
            .rows
            .iter()
            .map(|row| row.quantity)
            .collect()
    };
    let forge = "Forge du Méandre;Karton;aus";
    let two = |first: &str, second: &str| {
        format!("{forge};{first};kg\nForge du Méandre;Altholz;aus;{second};kg\n")
    };
    // 12,5 shows that the comma stands before decimals, so that the point parts thousands.
    assert_eq!(quantities(&two("1.200", "12,5")), [1200.0, 12.5]);
    assert_eq!(quantities(&two("1.200", "12.5")), [1.2, 12.5]);
    // Nothing shows it: German usage, and a word about it.
    let alone = read_with(&format!("{forge};1.200;kg\n"));
    assert_eq!(problems(&alone), [(Reason::AmbiguousNumber, Some(2), "D")]);
    assert_eq!(alone.rows[0].quantity.round(), 1200.0);
    assert_eq!(alone.problems[0].args["found"], "1200");
    assert!(!alone.problems[0].blocks());
    let english = read(
        "Company,Waste,Direction,Quantity,Unit\nForge du Méandre,Cardboard,out,\"1,200\",kg\n",
    );
    assert_eq!(english.rows[0].quantity.round(), 1200.0);
}

/// 3.5 t "each month" are 3.5 or 42 t a year: what nobody says is taken for the year and told; where the year is named nothing is doubted.
#[test]
fn a_quantity_beside_a_rhythm_is_for_the_year_and_that_is_told() {
    let told = |heading: &str, unit: &str, frequency: &str| {
        let survey = read(&format!(
            "Entreprise;Ressource;Sens;{heading};Unité;Fréquence\nForge du Méandre;Carton;Sortie;3,5;{unit};{frequency}\n"
        ));
        let reasons: Vec<Reason> = survey.problems.iter().map(|one| one.reason).collect();
        (survey.rows[0].quantity, survey.rows[0].frequency, reasons)
    };
    let yearly = |frequency| (3.5, Some(frequency), vec![]);
    let doubted = vec![Reason::TakenAsYearly];
    assert_eq!(
        told("Quantité", "t", "par mois"),
        (3.5, Some(Frequency::Monthly), doubted.clone())
    );
    assert_eq!(
        told("Quantité", "t", "hebdo"),
        (3.5, Some(Frequency::Weekly), doubted)
    );
    assert_eq!(
        told("Quantité par an", "t", "par mois"),
        yearly(Frequency::Monthly)
    );
    assert_eq!(
        told("Tonnage annuel", "t", "hebdo"),
        yearly(Frequency::Weekly)
    );
    assert_eq!(told("Quantité", "t/an", "hebdo"), yearly(Frequency::Weekly));
    assert_eq!(
        told("Quantité", "t", "en continu"),
        yearly(Frequency::Continuous)
    );
    // 3.5 t x 12 months.
    assert_eq!(
        told("Quantité", "t/mois", "par mois"),
        (42.0, Some(Frequency::Monthly), vec![Reason::PerYear])
    );
    // The year is no rhythm.
    for year in ["an", "par an", "/an", "pro Jahr"] {
        assert_eq!(told("Quantité", "t", year), (3.5, None, vec![]), "{year}");
    }
}

#[test]
fn units_are_converted_to_those_of_the_model() {
    // Resource, unit as written, quantity 10; unit and quantity of the model.
    let units = [
        ("Carton", "tonnes", Unit::Tonne, 10.0),
        ("Carton", "Tonnen", Unit::Tonne, 10.0),
        ("Carton", "quintaux", Unit::Kilogram, 1000.0),
        ("Carton", "t/mois", Unit::Tonne, 120.0),
        ("Carton", "kg par semaine", Unit::Kilogram, 520.0),
        ("Carton", "t / an", Unit::Tonne, 10.0),
        ("Eau potable", "m³", Unit::CubicMetre, 10.0),
        ("Eau potable", "hl", Unit::Litre, 1000.0),
        ("Électricité", "kWh/Monat", Unit::KilowattHour, 120.0),
        // 10 GJ are 10 / 3.6 MWh.
        (
            "Électricité",
            "GJ",
            Unit::MegawattHour,
            2.777_777_777_777_778,
        ),
        // 10 MWh net are 10 / 0.9 MWh gross, as gas is bought.
        ("Gaz", "MWh PCI", Unit::MegawattHour, 11.111_111_111_111_11),
        ("Gaz", "MWh PCS", Unit::MegawattHour, 10.0),
        ("Palettes neuves", "Stück", Unit::Piece, 10.0),
        ("Palettes neuves", "unités", Unit::Piece, 10.0),
    ];
    for (resource, written, unit, quantity) in units {
        let survey = read(&format!(
            "Entreprise;Ressource;Sens;Quantité;Unité\nForge du Méandre;{resource};Entrée;10;{written}\n"
        ));
        let row = survey
            .rows
            .first()
            .unwrap_or_else(|| panic!("{written}: {:?}", survey.problems));
        assert_eq!(row.unit, unit, "{written}");
        assert!(
            (row.quantity - quantity).abs() < 1e-9,
            "{written}: {}",
            row.quantity
        );
        let per_year =
            written.contains("mois") || written.contains("semaine") || written.contains("Monat");
        assert_eq!(survey.problems.len(), usize::from(per_year), "{written}");
    }
    let refused = [
        ("Carton", "caisses", Reason::UnknownUnit),
        ("Carton", "t/jour", Reason::PerDay),
        ("Carton", "kWh", Reason::UnsuitedUnit),
        ("Eau potable", "MWh", Reason::UnsuitedUnit),
        ("Carton", "", Reason::MissingUnit),
    ];
    for (resource, written, reason) in refused {
        let survey = read(&format!(
            "Entreprise;Ressource;Sens;Quantité;Unité\nForge du Méandre;{resource};Entrée;10;{written}\n"
        ));
        assert_eq!(problems(&survey), [(reason, Some(2), "E")]);
    }
}

#[test]
fn prices_follow_their_unit() {
    let priced = |unit: &str, price: &str| {
        let survey = read(&format!(
            "Entreprise;Ressource;Sens;Quantité;Unité;Prix\nForge du Méandre;Électricité;Entrée;10;{unit};{price}\n"
        ));
        assert_eq!(problems(&survey), [], "{price}");
        survey.rows[0].price_eur_per_unit.unwrap()
    };
    assert!((priced("kWh", "0,15 €") - 0.15).abs() < 1e-12);
    assert!((priced("kWh", "15 ct/kWh") - 0.15).abs() < 1e-12);
    // 150 EUR/MWh are 0.15 EUR/kWh.
    assert!((priced("kWh", "150 €/MWh") - 0.15).abs() < 1e-12);
    // 36 EUR per GJ are 36 x 3.6 = 129.6 EUR/MWh, the unit that GJ becomes.
    assert!((priced("GJ", "36") - 129.6).abs() < 1e-9);
}

/// What the headings say in brackets holds for the numbers below them: cents, units of the price, metres, a period.
#[test]
fn headings_say_the_unit_of_their_numbers() {
    let one = |heading: &str, cells: &str| {
        let text = format!("Entreprise;Ressource;Sens;{heading}\nForge du Méandre;{cells}\n");
        super::read(&text)
    };
    let price = |heading: &str, number: &str| {
        let survey = one(
            &format!("Quantité;Unité;{heading}"),
            &format!("Électricité;Entrée;1000;kWh;{number}"),
        );
        let row = survey.rows.first().and_then(|row| row.price_eur_per_unit);
        (row, super::reasons(&survey))
    };
    assert_eq!(price("Prix (ct/kWh)", "12"), (Some(0.12), vec![]));
    assert_eq!(price("Prix (€/MWh)", "120"), (Some(0.12), vec![]));
    assert_eq!(price("Prix (€ par unité)", "0,2"), (Some(0.2), vec![]));
    assert_eq!(price("Prix (€)", "0,2"), (Some(0.2), vec![]));
    assert_eq!(price("Prix (€/MWh)", "0,1 €/kWh"), (Some(0.1), vec![]));
    assert_eq!(price("Prix", "120 $"), (None, vec![Reason::BadFigure]));
    let far = one("Quantité;Unité;Distance (m)", "Carton;Sortie;10;t;500");
    assert_eq!(far.rows[0].distance_km, Some(0.5));
    // 10 t a month are 120 t a year, as when the unit says it.
    for heading in ["Quantité (t/mois);Unité", "Quantité (par mois);Unité"] {
        let monthly = one(heading, "Carton;Sortie;10;t");
        assert_eq!(monthly.rows[0].quantity, 120.0, "{heading}");
    }
    let own = one("Quantité (t/an);Unité", "Carton;Sortie;10;t");
    assert_eq!(own.rows[0].quantity, 10.0);
}

/// A volume of what is counted otherwise is converted where its density is known, with a word about it, and refused where it is not.
#[test]
fn volumes_are_converted_by_their_density_or_refused() {
    let one = |cells: &str| {
        read(&format!(
            "Entreprise;Ressource;Sens;Quantité;Unité\nForge du Méandre;{cells}\n"
        ))
    };
    let volumes = [
        // 2,000 l x 9.97 kWh/l.
        ("Fioul;Entrée;2000;litres", Unit::KilowattHour, 19_940.0),
        ("Gasoil;Entrée;3;m³", Unit::MegawattHour, 29.91),
        // 12 m³ loose at 50 kg, a month: 12 x 12 x 0.05 t.
        ("Cartons;Sortie;12;m³/mois", Unit::Tonne, 7.2),
    ];
    for (cells, unit, quantity) in volumes {
        let survey = one(cells);
        assert_eq!(super::reasons(&survey)[0], Reason::VolumeConverted);
        assert_eq!(problems(&survey)[0].2, "E");
        assert_eq!(survey.rows[0].unit, unit, "{cells}");
        assert!((survey.rows[0].quantity - quantity).abs() < 1e-9, "{cells}");
    }
    for cells in [
        "DIB;Sortie;12;m³",
        "Gaz naturel;Entrée;900;m³",
        "Solvant;Entrée;20;l",
    ] {
        assert_eq!(problems(&one(cells)), [(Reason::NoDensity, Some(2), "E")]);
    }
    let table = include_str!("../../../src/words/volumes.csv");
    for row in csv::Reader::from_reader(table.as_bytes()).records() {
        let row = row.unwrap();
        let resource = boucle::catalog::catalog().resource(&row[0]).unwrap();
        let unit = Unit::parse(&row[2]).unwrap();
        let each: f64 = row[1].parse().unwrap();
        let kilograms = resource.mass_kg(each, unit).unwrap();
        // All three are oils: lighter than water, heavier than petrol.
        assert!(
            (800.0..950.0).contains(&kilograms),
            "{} {kilograms}",
            &row[0]
        );
        assert!(!row[3].is_empty() && row.len() == 6);
    }
}

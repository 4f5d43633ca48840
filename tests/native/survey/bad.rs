//! Bad input: each fault is named with its place, the rest is imported, and nothing panics.

use super::{pompey, problems, read, reasons, rows};
use boucle::import::{MOST_BYTES, MOST_ROWS, Reason, Survey, read_survey};
use boucle::job::{Answer, Bench, Job, Letter, Order, SurveyFile, read_survey_answer};
use proptest::prelude::*;
use std::io::Write;
use std::time::Instant;

pub(super) fn alone(bytes: &[u8]) -> (Reason, String) {
    let survey = read_survey(bytes, &pompey());
    assert_eq!(survey.rows, []);
    let [problem] = survey.problems.as_slice() else {
        panic!("{:?}", survey.problems);
    };
    assert!(problem.blocks());
    (problem.reason, problem.args["value"].clone())
}

#[test]
fn files_of_the_wrong_kind_are_refused_by_name() {
    let foreign: [(&[u8], &str); 5] = [
        (b"%PDF-1.7\n1 0 obj", "PDF"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "PNG"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "JPEG"),
        (b"<html><body>Entreprise;Ressource</body>", "HTML"),
        (b"\x01\x02\x03\x04\x05\x06\x0e\x0f\x10", "?"),
    ];
    for (bytes, kind) in foreign {
        assert_eq!(alone(bytes), (Reason::WrongKind, kind.to_owned()));
    }
    assert_eq!(alone(b"").0, Reason::EmptyFile);
    assert_eq!(alone(b" \n;;\n\n").0, Reason::EmptyFile);
    assert_eq!(
        alone(&archive(&[("photo.jpg", b"x")])),
        (Reason::WrongKind, "ZIP".to_owned())
    );
    let letter = archive(&[
        ("[Content_Types].xml", b"<Types/>"),
        ("word/document.xml", b"<w/>"),
    ]);
    assert_eq!(alone(&letter), (Reason::WrongKind, "DOCX".to_owned()));
    assert_eq!(
        alone(&archive(&[("[Content_Types].xml", b"<Types/>")])).0,
        Reason::Damaged
    );
    assert_eq!(alone(b"PK\x03\x04 cut off").0, Reason::WrongKind);
    let mut locked = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
    locked.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    assert_eq!(alone(&locked).0, Reason::Encrypted);
}

pub(super) fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        writer
            .start_file(*name, zip::write::SimpleFileOptions::default())
            .unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

#[test]
fn what_is_too_large_is_refused_with_its_size() {
    // One byte more than 50,000,000.
    let bytes = vec![b'a'; MOST_BYTES + 1];
    assert_eq!(alone(&bytes), (Reason::TooLarge, "50".to_owned()));
    // 500 MB of zeros pack into half a megabyte.
    let zeros = vec![0; 500_000_000];
    let bomb = archive(&[
        ("[Content_Types].xml", b"<Types/>"),
        ("xl/sharedStrings.xml", &zeros),
    ]);
    assert!(bomb.len() < 1_000_000);
    assert_eq!(alone(&bomb).0, Reason::TooMuchInside);
}

#[test]
fn an_archive_that_lies_about_its_size_is_found_out() {
    let zeros = vec![0; 500_000_000];
    let mut bomb = archive(&[("xl/sharedStrings.xml", &zeros)]);
    // The size before packing stands 24 bytes into the directory's entry: 500,000,000 is 0x1DCD6500. It claims to be 1.
    let entry = bomb
        .windows(4)
        .position(|four| four == b"PK\x01\x02")
        .unwrap();
    assert_eq!(bomb[entry + 24..entry + 28], 500_000_000_u32.to_le_bytes());
    bomb[entry + 24..entry + 28].copy_from_slice(&1_u32.to_le_bytes());
    assert_eq!(alone(&bomb).0, Reason::TooMuchInside);
}

#[test]
fn rows_beyond_the_most_are_left_with_a_word() {
    let mut text = super::HEADINGS.to_owned();
    for row in 0..MOST_ROWS + 5 {
        text += &format!("Forge du Méandre;Carton;Sortie;{row};t;\n");
    }
    let start = Instant::now();
    let survey = read(&text);
    assert!(reasons(&survey).contains(&Reason::TooManyRows));
    assert_eq!(survey.rows.len(), MOST_ROWS);
    assert!(start.elapsed().as_secs() < 60, "{:?}", start.elapsed());
}

#[test]
fn each_fault_of_a_row_has_its_place_and_the_rest_is_imported() {
    let survey = rows(
        "Forge du Méandre;Carton;Sortie;-3;t;\n\
         Forge du Méandre;Kryptonite;Sortie;3;t;\n\
         Forge du Méandre;Carton;Dehors;3;t;\n\
         ;Carton;Sortie;3;t;\n\
         Forge du Méandre;;Sortie;3;t;\n\
         Forge du Méandre;Carton;Sortie;;t;\n\
         Forge du Méandre;Carton;Sortie;2e12;t;\n\
         ;;;douze;t;\n\
         Forge du Méandre;Papier;Sortie;5;t;\n",
    );
    assert_eq!(
        problems(&survey),
        [
            (Reason::Negative, Some(2), "D"),
            (Reason::UnknownResource, Some(3), "B"),
            (Reason::UnknownDirection, Some(4), "C"),
            (Reason::MissingCompany, Some(5), "A"),
            (Reason::MissingResource, Some(6), "B"),
            (Reason::MissingQuantity, Some(7), "D"),
            (Reason::Absurd, Some(8), "D"),
            // All faults of a row at once; the direction is not asked of a row without a resource.
            (Reason::MissingCompany, Some(9), "A"),
            (Reason::MissingResource, Some(9), "B"),
            (Reason::NotANumber, Some(9), "D"),
        ]
    );
    assert_eq!((survey.rows_found, survey.rows.len()), (9, 1));
    assert_eq!(survey.rows[0].row, 10);
}

#[test]
fn what_stands_beside_the_quantity_does_not_cost_the_row() {
    let survey = read(
        "Entreprise;Ressource;Sens;Quantité;Unité;Distance;Prix;Incertitude;Fréquence;Filière;Humeur\n\
         Forge du Méandre;Carton;Sortie;3;t;loin;cher;0,2;parfois;ailleurs;bonne\n\
         Forge du Méandre;Papier;;3;t;-5;;2000;;;\n",
    );
    let wanted = [
        (Reason::UnknownHeading, Some(1), "K"),
        (Reason::SmallUncertainty, Some(2), "H"),
        (Reason::UnknownFrequency, Some(2), "I"),
        (Reason::BadFigure, Some(2), "F"),
        (Reason::UnknownRoute, Some(2), "J"),
        (Reason::BadFigure, Some(2), "G"),
        (Reason::DirectionAssumed, Some(3), "C"),
        (Reason::FigureOutOfRange, Some(3), "H"),
        (Reason::FigureOutOfRange, Some(3), "F"),
    ];
    assert_eq!(problems(&survey), wanted);
    assert_eq!(survey.rows.len(), 2);
    assert!(survey.problems.iter().all(|problem| !problem.blocks()));
    assert_eq!(survey.rows[1].distance_km, None);
}

#[test]
fn a_quotation_mark_that_stays_open_costs_no_row() {
    let survey =
        rows("Forge du Méandre;\"Carton;Sortie;3;t;\nForge du Méandre;Papier;Sortie;5;t;\n");
    assert_eq!(problems(&survey), [(Reason::OpenQuote, Some(2), "")]);
    assert_eq!(survey.rows.len(), 2);
    let quoted = rows(
        "\"Forge du Méandre\";\"Carton\";Sortie;\"3\";t;\"Une; \"\"autre\"\"\nmaison\"\n;;;;;\nForge du Méandre;Papier;Sortie;5;t;\n",
    );
    assert_eq!(quoted.actors[1].name, "Une; \"autre\"\nmaison");
    // A spreadsheet counts the cell of two lines and the blank line as one row each.
    assert_eq!(
        quoted.rows.iter().map(|row| row.row).collect::<Vec<_>>(),
        [2, 4]
    );
}

/// The answer of the job, by a worker of its own for each of some pieces.
fn by_workers(bytes: &[u8], pieces: u32) -> Survey {
    let job = serde_json::to_string(&Job::Survey(SurveyFile::new(bytes, &pompey(), None))).unwrap();
    let run = 1;
    let finish = |order: Order, parts: Vec<Vec<u8>>| {
        let mut bench = Bench::new(40.0);
        bench.take(Letter {
            order,
            job: job.clone(),
            parts,
        });
        std::iter::from_fn(|| bench.turn(&|| 0.0)).last().unwrap()
    };
    let parts = (0..pieces).map(|piece| {
        finish(
            Order::Piece {
                run,
                piece,
                of: pieces,
            },
            Vec::new(),
        )
        .1
    });
    let (answer, bytes) = finish(Order::Merge { run }, parts.collect());
    assert_eq!(answer, Answer::Done { run });
    read_survey_answer(&bytes).unwrap()
}

#[test]
fn workers_give_what_reading_in_one_go_gives() {
    let mut text = super::HEADINGS.to_owned();
    for row in 0..1_000 {
        // Thirds have as many digits as a number can: they must cross to the last bit.
        let quantity = (f64::from(row) / 3.0).to_string().replace('.', ",");
        text += &format!(
            "Entreprise {};Carton;Sortie;{quantity};t;Entreprise {}\n",
            row % 7,
            row % 5
        );
    }
    text += "Forge du Méandre;Carton;Sortie;x;t;\n";
    let whole = read(&text);
    assert_eq!(
        whole.rows.len()
            + reasons(&whole)
                .iter()
                .filter(|reason| **reason == Reason::OwnPartner)
                .count(),
        1_000
    );
    for pieces in [1, 3] {
        assert_eq!(by_workers(text.as_bytes(), pieces), whole);
    }
    assert_eq!(by_workers(b"%PDF", 2).problems[0].reason, Reason::WrongKind);
}

#[test]
fn a_large_file_is_read_by_one_worker_that_says_how_far_it_is() {
    let remark = "x".repeat(1_000);
    let mut text = super::HEADINGS.trim_end().to_owned() + ";Remarque\n";
    for row in 0..9_500 {
        text += &format!("Entreprise {};Carton;Sortie;{row};t;;{remark}\n", row % 7);
    }
    let job = Job::Survey(SurveyFile::new(text.as_bytes(), &pompey(), None));
    assert!(job.is_for_one());
    let small = SurveyFile::new(&text.as_bytes()[..1_000_000], &pompey(), None);
    assert!(!Job::Survey(small).is_for_one());
    let mut bench = Bench::new(40.0);
    bench.take(Letter {
        order: Order::Piece {
            run: 1,
            piece: 0,
            of: 1,
        },
        job: serde_json::to_string(&job).unwrap(),
        parts: Vec::new(),
    });
    // A clock that goes on by a second with every look: each turn is one batch of the least size.
    let time = std::cell::Cell::new(0.0);
    let clock = || {
        time.set(time.get() + 1_000.0);
        time.get()
    };
    let answers: Vec<Answer> =
        std::iter::from_fn(|| bench.turn(&clock).map(|(answer, _)| answer)).collect();
    let shares = answers.iter().filter_map(|answer| match answer {
        Answer::Progress { done, of, .. } => Some(f64::from(*done) / f64::from(*of)),
        _ => None,
    });
    let shares: Vec<f64> = shares.collect();
    assert!(shares.len() > 10, "{shares:?}");
    assert!(shares.windows(2).all(|pair| pair[0] < pair[1]));
    assert_eq!(answers.last(), Some(&Answer::Part { run: 1, piece: 0 }));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn bytes_at_random_never_panic(start in 0..5_usize, bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        let starts: [&[u8]; 5] = [b"", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"Entreprise;Ressource;Quantit\xe9\n", b"\xff\xfe"];
        let file = [starts[start], &bytes].concat();
        read_survey(&file, &pompey());
    }

    #[test]
    fn text_at_random_never_panics(text in "[a-zé0-9;,.\"'\n\t ()/€%−-]{0,200}") {
        let survey = rows(&text);
        let aside = survey.problems.iter();
        let aside = aside.filter(|one| matches!(one.reason, Reason::ExampleRow | Reason::TotalRow));
        prop_assert_eq!(survey.rows_found, survey.rows.len() + survey.lost.len() + aside.count());
        survey.apply(&pompey());
    }

    #[test]
    fn a_damaged_workbook_never_panics(places in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6)) {
        let say = |key: &str| key.to_owned();
        let mut file = boucle::export::survey_form(&pompey(), "fr", &say).unwrap();
        for (place, byte) in places {
            let place = place.index(file.len());
            file[place] = byte;
        }
        read_survey(&file, &pompey());
    }
}

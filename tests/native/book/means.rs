//! Equipment, skills and commuting, cell by cell.

use super::{french, give, pompey};
use boucle::book::{Book, Column, Names, Origin, RowKey, Sheet, SheetId};
use boucle::model::{Actor, ActorId, Commute, CommuteMode, Provision};

fn actor<'a>(book: &'a Book, id: &str) -> &'a Actor {
    let mut actors = book.territory().actors.iter();
    actors.find(|one| one.id.0 == id).expect("the actor")
}

fn equipment(actor: &str, class: &str) -> RowKey {
    RowKey::Equipment(ActorId(actor.to_owned()), class.to_owned())
}

/// What the file says of the forge, and what is typed in its place.
#[test]
fn equipment_is_changed_moved_and_removed() {
    let texts = french();
    let book = pompey();
    let lifts = equipment("forge", "forklift");
    let typed = [
        give(&lifts, Column::Owned, "7"),
        give(&lifts, Column::UseHours, "4 500,5"),
    ];
    let (book, _) = book.assign(&typed, &texts);
    let forklifts = &actor(&book, "forge").equipment[0];
    assert_eq!(forklifts.class, "forklift");
    assert!((forklifts.units - 7.0).abs() < 1e-9);
    assert!((forklifts.use_hours_per_year - 4500.5).abs() < 1e-9);

    // Another class keeps its place and its figures, unless the company has it already.
    let (book, _) = book.assign(
        &[give(&lifts, Column::EquipmentClass, "Nacelle élévatrice")],
        &texts,
    );
    assert_eq!(
        book.pending().text(&lifts, Column::EquipmentClass),
        Some("Nacelle élévatrice")
    );
    let faults = book.faults(&texts);
    assert_eq!((faults.len(), faults[0].code), (1, "class-twice"));

    // The outillage has no aerial lift: the forge's go there.
    let aerial = equipment("forge", "aerial_lift");
    let (book, renamed) = book.assign(
        &[give(&aerial, Column::Company, "Outillage des Peupliers")],
        &texts,
    );
    assert_eq!(
        renamed.get(&aerial),
        Some(&equipment("outillage", "aerial_lift"))
    );
    let moved = actor(&book, "outillage").equipment.last().expect("moved");
    assert!((moved.units - 2.0).abs() < 1e-9 && (moved.use_hours_per_year - 500.0).abs() < 1e-9);
    // Now the forklifts of the forge may be aerial lifts, which waits to be taken.
    assert_eq!(renamed.get(&lifts), Some(&aerial));
    assert!(book.pending().is_empty());
    assert_eq!(actor(&book, "forge").equipment[0].class, "aerial_lift");

    let before = actor(&book, "forge").equipment.len();
    let book = book.remove(&[aerial, equipment("forge", "storage")]);
    let left = &actor(&book, "forge").equipment;
    assert_eq!(left.len(), before - 2);
    assert!(
        left.iter()
            .all(|one| !matches!(one.class.as_str(), "aerial_lift" | "storage"))
    );
}

#[test]
fn a_new_row_becomes_a_need_once_it_says_all_and_one_that_is_there_is_named() {
    let texts = french();
    let book = pompey();
    let row = RowKey::New(SheetId::Skills, 0);
    let typed = |class: &str| {
        [
            give(&row, Column::Company, "Forge du Méandre"),
            give(&row, Column::SkillClass, class),
            give(&row, Column::Need, "0,25"),
        ]
    };
    let (begun, _) = book.assign(&typed("Maintenance"), &texts);
    let faults = begun.faults(&texts);
    assert_eq!(
        (faults[0].column, faults[0].code),
        (Column::Provision, "missing")
    );
    let (full, renamed) =
        begun.assign(&[give(&row, Column::Provision, "un temps partiel")], &texts);
    let key = renamed.get(&row).expect("a need now");
    let need = actor(&full, "forge").skills.last().expect("the need");
    assert_eq!(need.class, "maintenance");
    assert!((need.need_fte - 0.25).abs() < 1e-12);
    assert_eq!(need.provision, Provision::PartTime);
    let sheet = Sheet::of(&full, SheetId::Skills);
    assert_eq!(
        sheet.place_of(key),
        Some(sheet.len() - 2),
        "it stays at the end"
    );
    assert!(full.pending().is_empty());

    // The forge has an energy manager in part: a second one waits, and says why.
    let (twice, _) = book.assign(&typed("Responsable énergie"), &texts);
    let (twice, renamed) = twice.assign(&[give(&row, Column::Provision, "personne")], &texts);
    assert!(renamed.is_empty());
    let faults = twice.faults(&texts);
    assert_eq!(
        (faults.len(), faults[0].column, faults[0].code),
        (1, Column::SkillClass, "class-twice")
    );
}

/// France: 70 % alone, and so on; typed from left to right every figure stands as it was typed.
#[test]
fn shares_by_mode_are_the_whole_whatever_is_typed() {
    let texts = french();
    let book = pompey();
    let row = RowKey::Actor(ActorId("forge".to_owned()));
    let sheet = Sheet::of(&book, SheetId::Companies);
    let names = Names::new(&texts, book.territory());
    let place = sheet.place_of(&row).expect("the forge");
    let cell = sheet.cell(place, Column::CarAlone, &names);
    assert_eq!(cell.origin, Origin::Estimated(None));

    let columns = [
        (Column::CarAlone, CommuteMode::CarAlone),
        (Column::Carpool, CommuteMode::Carpool),
        (Column::Transit, CommuteMode::Transit),
        (Column::Bike, CommuteMode::Bike),
        (Column::Walk, CommuteMode::Walk),
    ];
    let commute = |book: &Book| -> Commute {
        actor(book, "forge")
            .commute
            .clone()
            .expect("declared from the first figure on")
    };
    let total = |book: &Book| commute(book).modes.values().sum::<f64>();
    let mut now = book.clone();
    for ((column, _), typed) in columns.iter().zip(["61,5", "12", "20", "4,5", "2"]) {
        now = now.assign(&[give(&row, *column, typed)], &texts).0;
        assert!((total(&now) - 1.0).abs() < 1e-12, "{typed}");
    }
    for ((_, mode), share) in columns.iter().zip([0.615, 0.12, 0.2, 0.045, 0.02]) {
        assert!((commute(&now).modes[mode] - share).abs() < 1e-12);
    }
    // One alone: what stands to its right gives in proportion. 61.5 + 12 stay, 26.5 - 15 = 11.5 are left for bicycle and feet, which had 4.5 : 2.
    let (one, _) = now.assign(&[give(&row, Column::Transit, "15")], &texts);
    let modes = commute(&one).modes;
    assert!((modes[&CommuteMode::CarAlone] - 0.615).abs() < 1e-12);
    assert!((modes[&CommuteMode::Bike] - 0.115 * 4.5 / 6.5).abs() < 1e-12);
    assert!((modes[&CommuteMode::Walk] - 0.115 * 2.0 / 6.5).abs() < 1e-12);
    // More than the right can give: 100 - 50 = 50 for car and carpool, which had 61.5 : 12.
    let (much, _) = now.assign(&[give(&row, Column::Transit, "50")], &texts);
    let modes = commute(&much).modes;
    assert!((modes[&CommuteMode::CarAlone] - 0.5 * 61.5 / 73.5).abs() < 1e-12);
    assert!(modes[&CommuteMode::Bike].abs() < 1e-12);
    // Everybody walks, then not quite: nobody else is there to take it, so all do alike.
    let (all, _) = now.assign(&[give(&row, Column::Walk, "100")], &texts);
    let (less, _) = all.assign(&[give(&row, Column::Walk, "80")], &texts);
    assert!((commute(&less).modes[&CommuteMode::CarAlone] - 0.05).abs() < 1e-12);

    // The distance emptied, all is estimated again.
    let (none, _) = now.assign(&[give(&row, Column::CommuteDistance, "")], &texts);
    assert_eq!(actor(&none, "forge").commute, None);
    assert_eq!(none.territory(), book.territory());
}

/// Two entries of one class, as a file may have them, are two rows, and each is changed and removed by itself.
#[test]
fn a_class_that_a_file_names_twice_is_two_rows() {
    let texts = french();
    let mut territory = (**pompey().territory()).clone();
    let twin = territory.actors[0].equipment[0].clone();
    territory.actors[0].equipment.push(twin);
    let book = Book::new(std::rc::Rc::new(territory));
    let second = equipment("forge", "forklift#2");
    let (book, _) = book.assign(&[give(&second, Column::Owned, "1")], &texts);
    let all = &actor(&book, "forge").equipment;
    assert!((all[0].units - 9.0).abs() < 1e-9);
    assert!((all.last().expect("the twin").units - 1.0).abs() < 1e-9);
    let book = book.remove(&[second]);
    let all = &actor(&book, "forge").equipment;
    assert_eq!(all.iter().filter(|one| one.class == "forklift").count(), 1);
    assert!((all[0].units - 9.0).abs() < 1e-9);
}

/// Shares that are pasted together are what they say: 60 + 10 + 0 + 20 + 10 = 100, the blank one being 0.
#[test]
fn shares_typed_together_are_the_whole_or_wait() {
    let texts = french();
    let row = RowKey::Actor(ActorId("forge".to_owned()));
    let columns = [
        Column::CarAlone,
        Column::Carpool,
        Column::Transit,
        Column::Bike,
        Column::Walk,
    ];
    let pasted = |shares: [&str; 5]| -> Vec<_> {
        let shares = columns.iter().zip(shares);
        shares
            .map(|(column, text)| give(&row, *column, text))
            .collect()
    };
    let (book, _) = pompey().assign(&pasted(["60", "10", "", "20", "10"]), &texts);
    assert!(book.pending().is_empty());
    let modes = &actor(&book, "forge")
        .commute
        .as_ref()
        .expect("declared")
        .modes;
    assert!((modes[&CommuteMode::CarAlone] - 0.6).abs() < 1e-12);
    assert!(modes[&CommuteMode::Transit].abs() < 1e-12);
    assert!((modes[&CommuteMode::Walk] - 0.1).abs() < 1e-12);

    // 60 + 10 + 20 + 10 + 5 = 105: all wait, each says so, nothing has moved.
    let (wrong, _) = book.assign(&pasted(["60", "10", "20", "10", "5"]), &texts);
    assert_eq!(wrong.territory(), book.territory());
    let faults = wrong.faults(&texts);
    assert_eq!(faults.len(), 5);
    for fault in &faults {
        assert_eq!(fault.code, "shares-sum");
        assert!((fault.sum_pct.expect("the sum") - 105.0).abs() < 1e-9);
    }
    // One put right puts all right: 60 + 10 + 20 + 10 + 0.
    let (right, _) = wrong.assign(&[give(&row, Column::Walk, "0")], &texts);
    assert_eq!(right.faults(&texts), vec![]);
    let modes = &actor(&right, "forge")
        .commute
        .as_ref()
        .expect("declared")
        .modes;
    assert!((modes[&CommuteMode::Bike] - 0.1).abs() < 1e-12);
    // A word waits for itself, and the others with what stands in its place: 50 + 10 + 0 + 20 + 10 = 90.
    let (word, _) = book.assign(&pasted(["50", "10", "peu", "20", "10"]), &texts);
    let codes: Vec<_> = (word.faults(&texts).iter())
        .map(|fault| (fault.code, fault.sum_pct.map(f64::round)))
        .collect();
    let sum = ("shares-sum", Some(90.0));
    assert_eq!(codes, [sum, sum, ("not-a-number", None), sum, sum]);
    let (ten, _) = word.assign(&[give(&row, Column::Transit, "10")], &texts);
    assert_eq!(ten.faults(&texts), vec![]);

    // All of them emptied are typical again, as if nobody had said anything of them: France, 70 % alone.
    let (none, _) = book.assign(&pasted(["", "", "", "", ""]), &texts);
    let typical = boucle::catalog::typical_commute(boucle::model::Country::FR);
    let commute = actor(&none, "forge")
        .commute
        .clone()
        .expect("the rest stays");
    assert_eq!(commute.modes, typical.modes);
    let (still, _) = pompey().assign(&pasted(["", "", "", "", ""])[..2], &texts);
    assert_eq!(still.territory(), pompey().territory());
    // A new company brings its shares whole.
    let new = RowKey::New(SheetId::Companies, 0);
    let mut cells = vec![
        give(&new, Column::Name, "Scierie"),
        give(&new, Column::Sector, "Papier et bois"),
        give(&new, Column::Employees, "12"),
    ];
    let shares = pasted(["60", "10", "", "20", "10"]).into_iter();
    cells.extend(shares.map(|one| give(&new, one.column, &one.text)));
    let (founded, _) = pompey().assign(&cells, &texts);
    assert_eq!(founded.faults(&texts), vec![]);
    let modes = &actor(&founded, "scierie")
        .commute
        .as_ref()
        .expect("declared")
        .modes;
    assert!((modes[&CommuteMode::Bike] - 0.2).abs() < 1e-12);
}

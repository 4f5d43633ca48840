//! Words without what people write differently: case, accents, punctuation, legal forms.

/// A text in small letters and digits without accents, one space between words: `S.à r.l. « Été »` is `sa rl ete`.
///
/// Full stops and apostrophes inside a word vanish, everything else that is no letter or digit parts words.
pub fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut apart = false;
    for letter in text.chars() {
        if letter == '.' {
            continue;
        }
        let before = plain.len();
        spell(letter, &mut plain);
        if plain.len() == before {
            apart = !plain.is_empty();
        } else if apart {
            plain.insert(before, ' ');
            apart = false;
        }
    }
    plain
}

/// Writes a letter as small letters without accents; nothing for what is no letter or digit.
fn spell(letter: char, plain: &mut String) {
    let base = match letter {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'À' | 'Á' | 'Â' | 'Ã' | 'Ä' | 'Å' => "a",
        'ç' | 'Ç' => "c",
        'è' | 'é' | 'ê' | 'ë' | 'È' | 'É' | 'Ê' | 'Ë' => "e",
        'ì' | 'í' | 'î' | 'ï' | 'Ì' | 'Í' | 'Î' | 'Ï' => "i",
        'ñ' | 'Ñ' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'Ò' | 'Ó' | 'Ô' | 'Õ' | 'Ö' | 'Ø' => "o",
        'ù' | 'ú' | 'û' | 'ü' | 'Ù' | 'Ú' | 'Û' | 'Ü' => "u",
        'ý' | 'ÿ' | 'Ý' => "y",
        'æ' | 'Æ' => "ae",
        'œ' | 'Œ' => "oe",
        'ß' => "ss",
        '²' | '₂' => "2",
        '³' => "3",
        // A combining accent belongs to the letter before it: nothing is written, but the word goes on.
        _ if letter.is_alphanumeric() => {
            plain.extend(letter.to_lowercase());
            return;
        }
        _ => return,
    };
    plain.push_str(base);
}

/// Legal forms of France, Luxembourg, Germany, Belgium and the English-speaking countries, in plain writing.
const LEGAL_FORMS: [&str; 36] = [
    "sa", "sas", "sasu", "sarl", "sarls", "eurl", "snc", "sci", "scop", "scic", "scs", "sca",
    "scsp", "senc", "rl", "asbl", "gie", "gmbh", "mbh", "ag", "kg", "kgaa", "ohg", "ug", "ev",
    "eg", "co", "cie", "se", "ltd", "limited", "inc", "llc", "plc", "bv", "nv",
];

/// A company's name in plain writing without its legal form: `Forge S.A.` and `FORGE sàrl` are both `forge`.
pub fn company_key(name: &str) -> String {
    let plain = plain(name);
    let words: Vec<&str> = plain.split(' ').collect();
    let kept: Vec<&str> = (0..words.len())
        .filter(|place| !is_form(&words, *place))
        .filter_map(|place| words.get(place).copied())
        .collect();
    if kept.is_empty() {
        plain
    } else {
        kept.join(" ")
    }
}

/// A word is a form where it stands at an end of the name; `s à r l` written apart counts letter by letter.
fn is_form(words: &[&str], place: usize) -> bool {
    let form = |place: usize| {
        words
            .get(place)
            .is_some_and(|word| LEGAL_FORMS.contains(word) || *word == "et")
    };
    let letters = ["s", "a", "r", "l"];
    let spelt = words.len() > letters.len() && words.ends_with(&letters);
    if spelt && place + letters.len() >= words.len() {
        return true;
    }
    let ends = (place..words.len()).all(form);
    let begins = (0..=place).all(form);
    ends || begins
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writing_does_not_matter() {
        assert_eq!(
            plain("  Écumes—de CARBONATATION "),
            "ecumes de carbonatation"
        );
        assert_eq!(plain("m³/an"), "m3 an");
        assert_eq!(plain("Größe (œuf)"), "grosse oeuf");
        assert_eq!(plain("… — !"), "");
        assert_eq!(plain("S.A."), "sa");
    }

    #[test]
    fn legal_forms_are_no_part_of_a_name() {
        for name in [
            "Forge",
            "FORGE S.A.",
            "Forge S.à r.l.",
            "SARL Forge",
            "forge gmbh & co. kg",
            "Forge s à r l",
        ] {
            assert_eq!(company_key(name), "forge", "{name}");
        }
        // Inside a name it is a word like others, and a name of forms alone stays.
        assert_eq!(company_key("Atelier SA Bois"), "atelier sa bois");
        assert_eq!(company_key("AG"), "ag");
    }
}

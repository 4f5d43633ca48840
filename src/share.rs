//! A scenario as a link: `<version>.<payload>` for the fragment of an address, so that no server sees it.
//!
//! Version 1: the scenario as JSON without what it need not say, deflated, base64url without padding.

mod compact;
mod packed;

pub use packed::{pack, unpack};

use crate::model::Problem;
use crate::scenario::{Scenario, read_scenario};

/// Version of the links that this product writes.
pub const LINK_VERSION: u32 = 1;
/// Longest link that is read, characters.
const MOST_CHARACTERS: usize = 20_000;
/// Most that a link may unfold to, bytes: a small link must not fill the memory.
const MOST_BYTES: usize = 200_000;
/// Strongest compression that miniz offers.
const COMPRESSION: u8 = 10;

/// The link of a scenario, such as `1.q1bKS8xNVbJSKsgvKklV0lFKzk9JBQA`.
pub fn encode(scenario: &Scenario) -> String {
    let json = compact::write(scenario).to_string();
    let payload = pack(json.as_bytes(), COMPRESSION);
    format!("{LINK_VERSION}.{payload}")
}

/// The scenario behind a link.
///
/// # Errors
/// A problem that says whether the link is broken, too large or newer than this product.
pub fn decode(link: &str) -> Result<Scenario, Problem> {
    if link.len() > MOST_CHARACTERS {
        return Err(Problem::new("", "too-large").with("value", link.len()));
    }
    let broken = || Problem::new("", "broken-link");
    let (version, payload) = link.split_once('.').ok_or_else(broken)?;
    let version: u32 = version.parse().map_err(|_| broken())?;
    match version {
        LINK_VERSION => decode_first(payload).ok_or_else(broken),
        _ => Err(Problem::new("", "unknown-version")
            .with("value", version)
            .with("known", LINK_VERSION)),
    }
}

fn decode_first(payload: &str) -> Option<Scenario> {
    let json = unpack(payload, MOST_BYTES)?;
    let value = serde_json::from_slice(&json).ok()?;
    let full = compact::read(&value)?;
    read_scenario(&full.to_string()).0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::{ActionChoice, Levers};

    #[test]
    fn a_link_opens_as_it_was_made() {
        let mut scenario = Scenario::example("pompey");
        scenario.name = "Été « 2040 »".to_owned();
        scenario.assumptions.carbon_value = Some(256.0);
        scenario.targets.co2_avoided_t = Some(512.5);
        scenario.targets.payback_year = Some(2031);
        scenario.actions.insert(
            "E01".to_owned(),
            ActionChoice {
                on: true,
                participation: Some(0.4),
                start_year: Some(2027),
                parameters: [("equipment.wait_probability".to_owned(), 0.05)].into(),
            },
        );
        assert_eq!(decode(&encode(&scenario)), Ok(scenario));
    }

    #[test]
    fn a_preset_fits_a_code_that_a_phone_reads() {
        let link = encode(&Scenario::example("pompey"));
        assert!(link.len() < 120, "{} characters: {link}", link.len());
    }

    #[test]
    fn a_broken_link_is_told_as_such() {
        let link = encode(&Scenario::example("pompey"));
        for broken in [
            "",
            "1",
            "1.",
            "1.!!",
            "x.abc",
            "1.<script>",
            &link[..link.len() - 9],
        ] {
            assert_eq!(decode(broken).unwrap_err().code, "broken-link", "{broken}");
        }
        assert_eq!(decode("9.abc").unwrap_err().code, "unknown-version");
        assert_eq!(decode(&"1".repeat(30_000)).unwrap_err().code, "too-large");
    }

    #[test]
    fn a_small_link_cannot_fill_the_memory() {
        let link = format!("1.{}", pack(&vec![b' '; 50_000_000], 10));
        assert!(decode(&link).is_err());
    }

    #[test]
    fn positions_out_of_bounds_are_brought_into_them() {
        let mut scenario = Scenario::baseline("pompey");
        scenario.levers = Levers::default().with(crate::model::LeverId::Energy, 255);
        assert_eq!(decode(&encode(&scenario)).unwrap().levers.energy, 100);
    }
}

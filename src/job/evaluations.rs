//! A scenario evaluated again and again, to measure the engine where readers have it: in the browser.

use super::{Parks, UNREADABLE, Work};
use crate::engine::Park;
use crate::scenario::Scenario;
use serde::{Deserialize, Serialize};
use std::hint::black_box;
use std::ops::Range;
use std::rc::Rc;

/// A scenario evaluated a number of times, one unit. The answer is JSON: the number of ledger lines of each evaluation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Evaluations {
    /// The territory, as a territory file.
    pub territory: String,
    /// The scenario.
    pub scenario: Scenario,
    /// How often.
    pub count: usize,
}

impl Evaluations {
    pub(super) fn prepare(&self, parks: &mut Parks) -> Result<Box<dyn Work>, &'static str> {
        Ok(Box::new(Evaluating {
            park: parks.of(&self.territory)?,
            scenario: self.scenario.clone(),
            count: self.count,
        }))
    }
}

struct Evaluating {
    park: Rc<Park>,
    scenario: Scenario,
    count: usize,
}

impl Work for Evaluating {
    fn units(&self) -> usize {
        1
    }

    fn batch(&self, _: Range<usize>) -> Vec<u8> {
        let lines = (0..self.count).map(|_| {
            let evaluation = self.park.evaluate(black_box(&self.scenario));
            black_box(evaluation).ledger.lines.len()
        });
        serde_json::to_vec(&lines.collect::<Vec<usize>>()).unwrap_or_default()
    }

    fn merge(&self, batches: &[&[u8]]) -> Result<Vec<u8>, &'static str> {
        let lines = batches.first().ok_or(UNREADABLE)?;
        Ok(lines.to_vec())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_evaluation_posts_the_same_lines() {
        let territory = r#"{"format":"boucle-territory","version":1,"id":"none","name":"None","country":"FR","actors":[]}"#;
        let asked = Evaluations {
            territory: territory.to_owned(),
            scenario: Scenario::baseline("none"),
            count: 3,
        };
        let work = asked.prepare(&mut Parks::default()).unwrap();
        assert_eq!(work.units(), 1);
        let batch = work.batch(0..1);
        let answer = work.merge(&[batch.as_slice()]).unwrap();
        let lines: Vec<usize> = serde_json::from_slice(&answer).unwrap();
        assert!(lines.len() == 3 && lines[0] == lines[1] && lines[1] == lines[2]);
        let unreadable = Evaluations {
            territory: "no file".to_owned(),
            ..asked
        };
        assert_eq!(
            unreadable.prepare(&mut Parks::default()).err(),
            Some(UNREADABLE)
        );
    }
}

//! Rows of numbers of one width, side by side in memory.

/// So many rows, each as wide as the others.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rows {
    width: usize,
    numbers: Vec<f64>,
}

impl Rows {
    /// Rows of zeros.
    pub fn zeros(rows: usize, width: usize) -> Self {
        Self {
            width,
            numbers: vec![0.0; rows * width],
        }
    }

    /// A row; empty for one that is not there.
    pub fn row(&self, row: usize) -> &[f64] {
        let start = row * self.width;
        self.numbers.get(start..start + self.width).unwrap_or(&[])
    }

    /// Adds numbers to a row, one to each; nothing to a row that is not there.
    pub fn add(&mut self, row: usize, numbers: &[f64]) {
        let start = row * self.width;
        if let Some(sums) = self.numbers.get_mut(start..start + self.width) {
            for (sum, number) in sums.iter_mut().zip(numbers) {
                *sum += number;
            }
        }
    }

    /// Adds numbers to a row, each so many times; nothing to a row that is not there.
    pub fn add_times(&mut self, row: usize, numbers: &[f64], times: f64) {
        let start = row * self.width;
        if let Some(sums) = self.numbers.get_mut(start..start + self.width) {
            for (sum, number) in sums.iter_mut().zip(numbers) {
                *sum += number * times;
            }
        }
    }

    /// Adds a number to one place of a row; nothing to a place that is not there.
    pub fn add_at(&mut self, row: usize, column: usize, number: f64) {
        if let Some(sum) = self.numbers.get_mut(row * self.width + column) {
            *sum += number;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_stay_apart() {
        let mut rows = Rows::zeros(2, 3);
        rows.add(1, &[1.0, 2.0, 3.0]);
        rows.add_at(0, 2, 5.0);
        rows.add(1, &[0.5]);
        rows.add(2, &[9.0; 3]);
        rows.add_times(0, &[1.0, 2.0, 3.0], 0.0);
        assert_eq!(rows.row(0), [0.0, 0.0, 5.0]);
        assert_eq!(rows.row(1), [1.5, 2.0, 3.0]);
        assert!(rows.row(2).is_empty());
        rows.add_times(1, &[1.0, 2.0, 3.0], 10.0);
        assert_eq!(rows.row(1), [11.5, 22.0, 33.0]);
    }
}

//! Sobol's sequence: points that fill a cube more evenly than random ones (I. M. Sobol, 1967).
//!
//! Direction numbers of S. Joe and F. Y. Kuo, SIAM J. Sci. Comput. 30 (2008), file `new-joe-kuo-6.21201`.

/// Most dimensions.
pub const MOST_DIMENSIONS: usize = 21;

const BITS: usize = 32;

/// Degree and middle coefficients of the primitive polynomial, initial direction numbers, from the second dimension on.
const POLYNOMIALS: [(usize, u32, [u32; 7]); MOST_DIMENSIONS - 1] = [
    (1, 0, [1, 0, 0, 0, 0, 0, 0]),
    (2, 1, [1, 3, 0, 0, 0, 0, 0]),
    (3, 1, [1, 3, 1, 0, 0, 0, 0]),
    (3, 2, [1, 1, 1, 0, 0, 0, 0]),
    (4, 1, [1, 1, 3, 3, 0, 0, 0]),
    (4, 4, [1, 3, 5, 13, 0, 0, 0]),
    (5, 2, [1, 1, 5, 5, 17, 0, 0]),
    (5, 4, [1, 1, 5, 5, 5, 0, 0]),
    (5, 7, [1, 1, 7, 11, 19, 0, 0]),
    (5, 11, [1, 1, 5, 1, 1, 0, 0]),
    (5, 13, [1, 1, 1, 3, 11, 0, 0]),
    (5, 14, [1, 3, 5, 5, 31, 0, 0]),
    (6, 1, [1, 3, 3, 9, 7, 49, 0]),
    (6, 13, [1, 1, 1, 15, 21, 21, 0]),
    (6, 16, [1, 3, 1, 13, 27, 49, 0]),
    (6, 19, [1, 1, 1, 15, 7, 5, 0]),
    (6, 22, [1, 3, 1, 15, 13, 25, 0]),
    (6, 25, [1, 1, 5, 5, 19, 61, 0]),
    (7, 1, [1, 3, 7, 11, 23, 15, 103]),
    (7, 4, [1, 3, 7, 13, 13, 15, 69]),
];

/// The sequence in some dimensions, from a point of one's choice.
#[derive(Clone, Debug)]
pub struct Sobol {
    directions: Vec<[u32; BITS]>,
}

impl Sobol {
    /// A sequence of up to [`MOST_DIMENSIONS`]; more are left out.
    pub fn new(dimensions: usize) -> Self {
        let first = (0..BITS)
            .map(|bit| 1 << (BITS - 1 - bit))
            .collect::<Vec<u32>>();
        let mut directions = vec![[0; BITS]; dimensions.min(MOST_DIMENSIONS)];
        if let Some(dimension) = directions.first_mut() {
            dimension.copy_from_slice(&first);
        }
        let others = directions.iter_mut().skip(1);
        for (dimension, (degree, middle, initial)) in others.zip(POLYNOMIALS) {
            *dimension = directions_of(degree, middle, &initial);
        }
        Self { directions }
    }

    /// Coordinate of a point (counted from 0, which is the corner at 0), 0 to 1, 1 excluded; 0.5 beyond the dimensions.
    pub fn coordinate(&self, point: u32, dimension: usize) -> f64 {
        self.bits(point, dimension)
            .map_or(0.5, |bits| f64::from(bits) / 4_294_967_296.0)
    }

    /// The same, moved by a digital shift (exclusive or with random bits) and never at an end: every coordinate is then
    /// evenly distributed, and the points fill the cube as well as before.
    pub fn shifted(&self, point: u32, dimension: usize, shift: u32) -> f64 {
        self.bits(point, dimension).map_or(0.5, |bits| {
            (f64::from(bits ^ shift) + 0.5) / 4_294_967_296.0
        })
    }

    /// In the order of the Gray code, as I. A. Antonov and V. M. Saleev have it (1979).
    fn bits(&self, point: u32, dimension: usize) -> Option<u32> {
        let gray = point ^ (point >> 1);
        let directions = self.directions.get(dimension)?;
        let chosen = directions
            .iter()
            .enumerate()
            .filter(|(bit, _)| gray >> bit & 1 == 1);
        Some(chosen.fold(0, |sum, (_, direction)| sum ^ direction))
    }
}

fn directions_of(degree: usize, middle: u32, initial: &[u32; 7]) -> [u32; BITS] {
    let mut directions = [0; BITS];
    for bit in 0..BITS {
        directions[bit] = if bit < degree {
            initial[bit] << (BITS - 1 - bit)
        } else {
            let before = directions[bit - degree];
            let start = before ^ (before >> degree);
            (1..degree)
                .filter(|step| middle >> (degree - 1 - step) & 1 == 1)
                .fold(start, |sum, step| sum ^ directions[bit - step])
        };
    }
    directions
}

#[cfg(test)]
mod tests {
    use super::*;
    /// Coordinates of some points, from `SciPy` 1.17 (`scipy.stats.qmc.Sobol(21, scramble=False)`).
    const KNOWN: [(u32, [f64; MOST_DIMENSIONS]); 2] = [
        (
            37,
            [
                0.921_875, 0.640_625, 0.578_125, 0.921_875, 0.765_625, 0.296_875, 0.171_875,
                0.796_875, 0.609_375, 0.171_875, 0.015_625, 0.078_125, 0.578_125, 0.859_375,
                0.109_375, 0.484_375, 0.796_875, 0.421_875, 0.046_875, 0.140_625, 0.953_125,
            ],
        ),
        (
            50,
            [
                0.828_125, 0.484_375, 0.546_875, 0.390_625, 0.671_875, 0.828_125, 0.015_625,
                0.703_125, 0.265_625, 0.890_625, 0.734_375, 0.359_375, 0.609_375, 0.078_125,
                0.390_625, 0.328_125, 0.140_625, 0.828_125, 0.390_625, 0.796_875, 0.671_875,
            ],
        ),
    ];

    #[test]
    fn points_as_known_elsewhere() {
        let sobol = Sobol::new(MOST_DIMENSIONS);
        for (point, coordinates) in KNOWN {
            for (dimension, known) in coordinates.into_iter().enumerate() {
                let coordinate = sobol.coordinate(point, dimension);
                assert!(
                    (coordinate - known).abs() < 1e-9,
                    "point {point}, dimension {dimension}"
                );
            }
        }
        assert!((sobol.coordinate(3, MOST_DIMENSIONS) - 0.5).abs() < 1e-12);
    }

    #[test]
    fn every_power_of_two_fills_every_part_once() {
        let sobol = Sobol::new(MOST_DIMENSIONS);
        for dimension in 0..MOST_DIMENSIONS {
            for shift in [0, 0x9e37_79b9] {
                let mut parts: Vec<usize> = (0..256)
                    .map(|point| (sobol.shifted(point, dimension, shift) * 256.0) as usize)
                    .collect();
                parts.sort_unstable();
                assert_eq!(parts, (0..256).collect::<Vec<_>>(), "dimension {dimension}");
            }
        }
    }
}

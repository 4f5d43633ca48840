//! Bin packing: parts into as few bins as possible.

/// Bins with the indices of their parts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Packing {
    /// Parts of each bin, in the order of filling.
    pub bins: Vec<Vec<usize>>,
    /// No packing can use fewer bins: proven lower bound.
    pub lower_bound: usize,
}

/// First-fit-decreasing with a limit on the number of parts in a bin.
///
/// `fits(part, bin)` refuses a part for other reasons (distance). `overhead` is taken from the bin for each part after
/// its first. Parts of size 0 or not finite are left out; a part larger than the capacity has a bin of its own.
/// Equal sizes keep the order of their indices, so the answer is deterministic.
pub fn first_fit_decreasing(
    sizes: &[f64],
    capacity: f64,
    most_parts: usize,
    overhead: f64,
    fits: impl Fn(usize, &[usize]) -> bool,
) -> Packing {
    let mut order: Vec<usize> = (0..sizes.len())
        .filter(|&part| sizes[part].is_finite() && sizes[part] > 0.0)
        .collect();
    super::order::sort(&mut order, |&a, &b| {
        sizes[b].total_cmp(&sizes[a]).then(a.cmp(&b))
    });
    let mut bins: Vec<(f64, Vec<usize>)> = Vec::new();
    for part in order.iter().copied() {
        let place = bins.iter().position(|(filled, parts)| {
            parts.len() < most_parts
                && filled + sizes[part] + overhead <= capacity + 1e-9
                && fits(part, parts)
        });
        match place {
            Some(bin) => {
                bins[bin].0 += sizes[part] + overhead;
                bins[bin].1.push(part);
            }
            None => bins.push((sizes[part], vec![part])),
        }
    }
    Packing {
        bins: bins.into_iter().map(|(_, parts)| parts).collect(),
        lower_bound: lower_bound(&order, sizes, capacity, most_parts),
    }
}

/// The larger of three bounds: total size over capacity, number of parts over the limit, parts over half a bin.
fn lower_bound(parts: &[usize], sizes: &[f64], capacity: f64, most_parts: usize) -> usize {
    let total: f64 = parts.iter().map(|&part| sizes[part].min(capacity)).sum();
    let by_size = (total / capacity - 1e-9).ceil().max(0.0) as usize;
    let by_count = parts.len().div_ceil(most_parts.max(1));
    let large = parts
        .iter()
        .filter(|&&part| sizes[part] > capacity / 2.0)
        .count();
    by_size.max(by_count).max(large)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_share_posts() {
        // 0.6 + 0.4 | 0.5 + 0.3 + 0.2 : two posts, and 2.0 FTE cannot fill fewer
        let packing = first_fit_decreasing(&[0.5, 0.3, 0.6, 0.2, 0.4], 1.0, 4, 0.0, |_, _| true);
        assert_eq!(packing.bins, vec![vec![2, 4], vec![0, 1, 3]]);
        assert_eq!(packing.lower_bound, 2);
    }

    #[test]
    fn a_post_has_at_most_four_employers() {
        let packing = first_fit_decreasing(&[0.1; 9], 1.0, 4, 0.0, |_, _| true);
        assert_eq!(packing.bins.len(), 3);
        assert_eq!(packing.lower_bound, 3);
    }

    #[test]
    fn travel_takes_its_share() {
        // 0.5 + 0.5 fits without overhead; with 0.05 for the second employer it does not
        assert_eq!(
            first_fit_decreasing(&[0.5, 0.5], 1.0, 4, 0.0, |_, _| true)
                .bins
                .len(),
            1
        );
        assert_eq!(
            first_fit_decreasing(&[0.5, 0.5], 1.0, 4, 0.05, |_, _| true)
                .bins
                .len(),
            2
        );
    }

    #[test]
    fn too_far_is_too_far() {
        let packing = first_fit_decreasing(&[0.3, 0.3], 1.0, 4, 0.0, |_, _| false);
        assert_eq!(packing.bins.len(), 2);
        assert_eq!(packing.lower_bound, 1);
    }
}

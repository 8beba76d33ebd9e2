//! A set of users.

/// As many users as are looked up one by one.
const FEW: u32 = 2_000;

/// A set of users by row id. SQLite numbers rows one after the other, so that a list of flags is small.
#[derive(Debug, Clone, Default)]
pub struct Rows {
    flags: Vec<bool>,
    len: u32,
}

impl Rows {
    /// Adds a user.
    pub fn insert(&mut self, row: i64) {
        let Ok(index) = usize::try_from(row) else { return };
        if index >= self.flags.len() {
            self.flags.resize(index + 1, false);
        }
        if let Some(flag) = self.flags.get_mut(index).filter(|flag| !**flag) {
            *flag = true;
            self.len += 1;
        }
    }

    /// Returns whether a user is in the set.
    #[must_use]
    pub fn contains(&self, row: i64) -> bool {
        usize::try_from(row).is_ok_and(|index| self.flags.get(index).is_some_and(|flag| *flag))
    }

    /// Returns the number of users.
    #[must_use]
    pub fn len(&self) -> u32 {
        self.len
    }

    /// Returns the users that are in both sets.
    #[must_use]
    pub fn and(&self, other: &Self) -> Self {
        let mut both = Rows::default();
        self.iter().filter(|row| other.contains(*row)).for_each(|row| both.insert(row));
        both
    }

    /// Returns the row ids as JSON if they are so few that a look-up of each is faster than reading all users.
    #[must_use]
    pub fn few(&self) -> Option<String> {
        (self.len <= FEW).then(|| format!("{:?}", self.iter().collect::<Vec<i64>>()))
    }

    /// Returns the row ids, the first added user first.
    pub fn iter(&self) -> impl Iterator<Item = i64> {
        (0..).zip(&self.flags).filter_map(|(row, flag)| flag.then_some(row))
    }
}

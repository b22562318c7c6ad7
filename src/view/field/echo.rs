//! Tells the values that a field handed up itself, and that come back to it, from those that come from elsewhere. A page
//! that is drawn slowly brings them back late: by then the reader may have typed on, and none of that may be lost.

use trainprint_core::interval::Interval;

type Value = Option<Interval<f64>>;

/// What was handed up and has not come back. Drawings may leave values out; they never change their order.
#[derive(Debug)]
pub struct Echo {
    last: Value,
    awaited: Vec<Value>,
    /// The text that gave way to the last value, since it could not be read.
    pub gone: Option<String>,
    /// The last value that stood, once another was handed up.
    before: Option<Value>,
    stood: Option<Value>,
}

impl Echo {
    /// A field that begins with a value.
    pub fn of(first: Value) -> Self {
        Self { last: first, awaited: Vec::new(), gone: None, before: None, stood: None }
    }

    /// A value stands: the reader came to it, or has paused after it.
    pub fn stands(&mut self, value: Value) {
        self.stood = Some(value);
        self.before = None;
    }

    /// The field hands up what was typed.
    pub fn typed(&mut self, value: Value) {
        self.before = self.stood;
        self.expect(value);
    }

    /// What is to be handed up where the text can't be read any more: `500x` is not 500 hours, but what stood before.
    pub fn back(&mut self) -> Option<Value> {
        let before = self.before.take()?;
        self.expect(before);
        Some(before)
    }

    /// The field hands up a value.
    fn expect(&mut self, value: Value) {
        if self.awaited.last() != Some(&value) {
            self.awaited.push(value);
        }
    }

    /// A value came: whether it is another one, from elsewhere.
    pub fn is_foreign(&mut self, value: &Value) -> bool {
        if self.last == *value {
            return false;
        }
        self.last = *value;
        let own = self.awaited.iter().rposition(|awaited| awaited == value);
        self.awaited.drain(..own.map_or(self.awaited.len(), |index| index + 1));
        own.is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(number: f64) -> Value {
        Some(Interval::exact(number))
    }

    fn after_typing(numbers: &[f64]) -> Echo {
        let mut echo = Echo::of(value(84.0));
        numbers.iter().for_each(|number| echo.expect(value(*number)));
        echo
    }

    #[test]
    fn a_text_that_ends_unreadable_leaves_what_stood_before() {
        let mut echo = Echo::of(value(84.0));
        assert_eq!(echo.back(), None, "nothing was handed up");
        echo.stands(value(84.0));
        assert_eq!(echo.back(), None, "nothing was handed up yet");
        [5.0, 50.0].into_iter().for_each(|number| echo.typed(value(number)));
        assert_eq!((echo.back(), echo.back()), (Some(value(84.0)), None));
        assert!(!echo.is_foreign(&value(50.0)) && !echo.is_foreign(&value(84.0)), "that is the field's own");
        echo.typed(value(16.0));
        echo.stands(value(16.0));
        assert_eq!(echo.back(), None, "that is what is there");
        echo.typed(value(5.0));
        assert_eq!(echo.back(), Some(value(16.0)));
    }

    #[test]
    fn what_was_typed_comes_back_in_its_order_and_some_of_it_never() {
        let mut echo = after_typing(&[1.0, 12.0, 120.0]);
        assert!(!echo.is_foreign(&value(1.0)) && !echo.is_foreign(&value(120.0)));
        assert!(echo.is_foreign(&value(12.0)), "that is older than what came back");
    }

    #[test]
    fn a_value_from_elsewhere_ends_the_waiting() {
        let mut echo = after_typing(&[1.0, 12.0]);
        assert!(echo.is_foreign(&value(7.0)));
        assert!(echo.is_foreign(&value(12.0)), "what comes after that replaces it");
    }

    #[test]
    fn a_field_that_handed_up_nothing_takes_any_other_value() {
        let mut echo = Echo::of(value(84.0));
        assert!(!echo.is_foreign(&value(84.0)) && echo.is_foreign(&None) && echo.is_foreign(&value(84.0)));
    }

    #[test]
    fn the_first_value_may_come_late_and_ends_no_waiting() {
        let mut echo = after_typing(&[12.0, 12.0]);
        assert!(!echo.is_foreign(&value(84.0)) && !echo.is_foreign(&value(12.0)));
    }
}

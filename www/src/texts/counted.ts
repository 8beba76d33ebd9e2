// Numbers within texts. Both languages of the page group digits alike.

const format = new Intl.NumberFormat("en-GB");

/** Groups the digits: 3,000. */
export const number = (value: number): string => format.format(value);

/** The number with its noun: 1 person, 3,000 people. */
export const counted = (count: number, one: string, many: string): string => `${number(count)} ${count === 1 ? one : many}`;

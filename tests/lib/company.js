// A company as an HR system exports it: made up, the same for the same seed, of any size.
import { randomFrom } from "./random.js";

const SURNAMES = ["Lovelace", "Hopper", "Noether", "Curie", "王", "李", "张", "欧阳"];
const NAMES = ["Sales", "R&D", "研发", "财务", "Legal", "Support", "运营", "Quality"];
const DEEPEST = 8;

/**
 * @typedef {{ id: string, parent: string, name: string, leader: string }} Department
 * @typedef {{ username: string, email: string, name: string, departments: string[] }} Person Its first department is the main one.
 * @typedef {{ departments: Department[], people: Person[] }} Company
 */

/**
 * Departments come after their parents; each has at least one person as long as there are enough. One person of ten is in two.
 * @returns {Company}
 */
export function company({ departments: departmentCount, people: peopleCount, seed = 1 }) {
  const random = randomFrom(seed);
  const depths = [];
  const departments = random.times(departmentCount, (_, index) => {
    let parent = random.below(index + 1) - 1;
    if (parent >= 0 && depths[parent] >= DEEPEST) parent = -1;
    depths.push(parent < 0 ? 1 : depths[parent] + 1);
    return { id: `D${index}`, parent: parent < 0 ? "" : `D${parent}`, name: `${random.pick(NAMES)} ${index}`, leader: "" };
  });
  const people = random.times(peopleCount, (_, index) => {
    const first = index < departmentCount ? index : random.below(departmentCount);
    const other = random.below(departmentCount);
    const hasTwo = other !== first && random.chance(0.1);
    const { id } = departments[first];
    return {
      username: `person${index}`,
      email: `person${index}@steamory.example`,
      name: `${random.pick(SURNAMES)} ${index}`,
      departments: hasTwo ? [id, departments[other].id] : [id],
    };
  });
  for (const {
    username,
    departments: [id],
  } of people.slice(0, departmentCount)) {
    // Every second department has a leader.
    const department = departments[Number(id.slice(1))];
    if (random.chance(0.5)) department.leader = username;
  }
  return { departments, people };
}

/**
 * A year later: a third of the departments is renamed or moved, a tenth of the people is elsewhere. The ids stay.
 * @param {Company} before
 * @returns {Company}
 */
export function reorganized(before, { seed = 2 } = {}) {
  const random = randomFrom(seed);
  const departments = before.departments.map((department) => ({ ...department }));
  const byId = new Map(departments.map((department) => [department.id, department]));
  for (const department of departments) {
    if (!random.chance(1 / 3)) continue;
    if (random.chance(0.5)) department.name = `${department.name} (new)`;
    else {
      const parent = random.pick(departments);
      if (!isWithin(parent, department, byId)) department.parent = parent.id;
    }
  }
  const people = before.people.map((person) => {
    if (!random.chance(0.1)) return person;
    const moved = random.pick(departments).id;
    return { ...person, departments: [moved, ...person.departments.slice(1).filter((id) => id !== moved)] };
  });
  return { departments, people };
}

/** Whether a department is another one or below it. */
function isWithin(department, above, byId) {
  for (let at = department; at; at = byId.get(at.parent)) if (at === above) return true;
  return false;
}

const cell = (text) => (/[",;\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const csv = (header, rows) => `${[header, ...rows].map((row) => row.map(cell).join(",")).join("\n")}\n`;

/**
 * The two files of our layout.
 * @param {Company} company
 */
export function filesOf({ departments, people }) {
  return [
    {
      name: "departments.csv",
      data: csv(
        ["id", "parent", "name", "leaders"],
        departments.map(({ id, parent, name, leader }) => [id, parent, name, leader]),
      ),
    },
    {
      name: "people.csv",
      data: csv(
        ["username", "email", "name", "departments", "main"],
        people.map(({ username, email, name, departments: ids }) => [username, email, name, ids.join(";"), ids[0]]),
      ),
    },
  ];
}

// What is called and checked: the full input of `createDepartment`, from its fixture.
import { fixtures } from "../lib/fixtures.js";

const { cases } = fixtures.find(({ call }) => call === "createDepartment");
const full = cases.find(({ name }) => name === "every field goes out as given");

export const department = full.input;
export const answer = JSON.stringify(cases[0].output);
export const user = { userId: "65920080ae67cd1d82bbf904" };
export const key = { accessKeyId: "ak-bench", accessKeySecret: "sk-bench" };

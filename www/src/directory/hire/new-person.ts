// What the form of a new person says, and what the call takes.
import type { CreateUserReqDto, UserDto } from "genauth-management";

export interface NewPerson {
  readonly name: string;
  readonly email: string;
  readonly phoneCountryCode: string;
  readonly phone: string;
  readonly username: string;
}

export const NOBODY: NewPerson = { name: "", email: "", phoneCountryCode: "", phone: "", username: "" };

/** The fields that no two people have in common. */
export const UNIQUE = ["email", "phone", "username"] as const;
export type Unique = (typeof UNIQUE)[number];

/** Without what is empty. The server of the console refuses any other field. */
export function inputOf(person: NewPerson, departmentIds: readonly string[] = []): CreateUserReqDto {
  const phone = person.phone?.trim();
  const given = {
    name: person.name?.trim(),
    email: person.email?.trim(),
    // The service refuses a country code without a number.
    phoneCountryCode: phone && person.phoneCountryCode?.trim(),
    phone,
    username: person.username?.trim(),
  };
  const filled = Object.fromEntries(Object.entries(given).filter(([, value]) => value));
  return departmentIds.length > 0 ? { ...filled, departmentIds: [...departmentIds] } : filled;
}

/** Whether the user is the one that this input creates. */
export function isCreatedBy(user: UserDto, { name, email, phone, username }: CreateUserReqDto): boolean {
  return (
    user.name === name && user.email?.toLowerCase() === email?.toLowerCase() && user.phone === phone && user.username === username
  );
}

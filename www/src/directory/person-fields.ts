/** The fields of a user in which texts are looked for. The service's default lacks the external ID, and has the identity number. */
export const PERSON_FIELDS = ["name", "nickname", "username", "email", "phone", "externalId"] as const;

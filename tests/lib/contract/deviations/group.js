// Of user groups.

export const group = [
  {
    at: ["GroupDto.members", "ResGroupDto.members"],
    is: { optional: true, nullable: true },
    reason: "null was reported of a group that has members: as an empty list it would look as if it had none",
  },
];

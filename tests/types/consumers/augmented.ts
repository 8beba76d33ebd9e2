// What a user pool has of its own is told to the types by the language's own way.
import type { DepartmentSingleRespDto, ManagementClient, UserDto } from "genauth-management";

declare module "genauth-management" {
  interface UserDto {
    badge?: string | undefined;
  }
  interface DepartmentSingleRespDto {
    traceId?: string | undefined;
  }
  interface ManagementClient {
    extra(): string;
  }
}

export const badge = (user: UserDto): string | undefined => user.badge;
export const extra = (client: ManagementClient): string => client.extra();
export const trace = (answer: DepartmentSingleRespDto): string | undefined => answer.traceId;
export const name = (answer: DepartmentSingleRespDto): string => answer.data.name;
// A method of a call and an answer can be replaced and extended as those of any class and interface.
export interface Own extends DepartmentSingleRespDto {
  readonly own: true;
}

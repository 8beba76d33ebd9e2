import { useMutation } from "@tanstack/react-query";
import { type CreateUserReqDto, GenAuthError, type UserDto } from "genauth-management";
import { useState } from "react";
import { useClient } from "../../client.ts";
import type { Memberships } from "../../people/memberships.ts";
import { readDepartmentsAgain } from "../../people/queries.ts";
import { keys } from "../../queries/keys.ts";
import { readAgain } from "../../queries/read-again.ts";
import { createAccount, setDepartments, Taken } from "./hire.ts";

interface Hire {
  readonly input: CreateUserReqDto;
  readonly departments: Memberships;
}

interface Hired {
  readonly user: UserDto;
  /** Why the second step failed; the account is there. */
  readonly failure: unknown;
}

export function useHire(onHired: (hired: Hired, hire: Hire) => void) {
  const client = useClient();
  /** Whether an account of this dialog may be there, although the service did not say so. */
  const [uncertain, setUncertain] = useState(false);
  const work = useMutation({
    async mutationFn({ input, departments }: Hire): Promise<Hired> {
      const user = await createAccount(client, input, uncertain);
      try {
        await setDepartments(client, user.userId, departments);
        return { user, failure: undefined };
      } catch (failure) {
        return { user, failure };
      }
    },
    onSuccess(hired, hire) {
      setUncertain(false);
      void readAgain({ queryKey: keys.people });
      readDepartmentsAgain(hire.departments);
      onHired(hired, hire);
    },
    onError(error) {
      if (error instanceof GenAuthError && error.outcome === "unknown") setUncertain(true);
    },
  });
  const clashes = work.error instanceof Taken ? work.error.clashes : [];
  return { work, clashes, uncertain, error: work.error instanceof Taken ? undefined : work.error };
}

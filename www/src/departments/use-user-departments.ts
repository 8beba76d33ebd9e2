import type { UserDepartmentRespDto } from "genauth-management";
import { useCallback, useEffect, useState } from "react";
import { useSession } from "../session/session.tsx";
import { everyUserDepartment } from "./every-user-department.ts";

export interface UserDepartments {
  /** `undefined` until they have arrived for the first time. */
  readonly departments: readonly UserDepartmentRespDto[] | undefined;
  readonly loading: boolean;
  readonly problem: unknown;
  readonly reload: () => void;
}

/** The departments of the session's user, as the service has them. */
export function useUserDepartments(): UserDepartments {
  const { client, userId } = useSession();
  const [departments, setDepartments] = useState<readonly UserDepartmentRespDto[]>();
  const [problem, setProblem] = useState<unknown>();
  const [loading, setLoading] = useState(true);
  const [round, setRound] = useState(0);

  useEffect(() => {
    const leaving = new AbortController();
    setLoading(true);
    setProblem(undefined);
    everyUserDepartment(client, userId, leaving.signal)
      .then(setDepartments, (error: unknown) => {
        if (!leaving.signal.aborted) setProblem(error);
      })
      .finally(() => {
        if (!leaving.signal.aborted) setLoading(false);
      });
    return () => leaving.abort();
  }, [client, userId, round]);

  const reload = useCallback(() => setRound((last) => last + 1), []);
  return { departments, loading, problem, reload };
}

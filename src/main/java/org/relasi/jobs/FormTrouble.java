package org.relasi.jobs;

import org.relasi.problem.ApiProblem;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** What is wrong with a form of files that could not be taken apart. */
final class FormTrouble {

    private FormTrouble() {}

    static ApiProblem of(MultipartException trouble, JobSettings settings) {
        if (trouble instanceof MaxUploadSizeExceededException) {
            return JobProblem.tooLong(settings.maxSize());
        }
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause.getClass().getSimpleName().equals("FileCountLimitExceededException")) {
                return JobProblem.unreadable(
                        "The form has more parts than are read; send them as one file of JSON lines.");
            }
        }
        return JobProblem.unreadable("The form cannot be taken apart: it is cut off, or no multipart/form-data.");
    }
}

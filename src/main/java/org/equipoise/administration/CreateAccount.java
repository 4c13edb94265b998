package org.equipoise.administration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.equipoise.account.NewAccount;

record CreateAccount(
        @NotNull
        @Size(min = 2, max = 100)
        @Pattern(regexp = "[A-Za-z0-9._@+-]+", message = "Letters A to Z, digits and . _ @ + - are possible here.")
        String username,

        @NotBlank @Size(max = 200) String displayName,

        @NotEmpty @Size(max = 5)
        List<
                        @NotNull
                        @Pattern(
                                regexp = "clinician|author|portal|quality|admin",
                                message = "This must be one of: clinician, author, portal, quality, admin.")
                        String>
                roles) {

    NewAccount toNewAccount() {
        return new NewAccount(username, displayName.strip(), Set.copyOf(roles));
    }
}

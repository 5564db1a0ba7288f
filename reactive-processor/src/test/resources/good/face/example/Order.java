package example;

import dev.sippet.annotation.*;
import java.math.BigDecimal;

@Model
public record Order(@Key long tenantId, @Key long number, String customer, BigDecimal total, BigDecimal paid) {}
